package dk.cifercheck.masterdata;

/**
 * A value of the company's file with its place, whatever the format.
 *
 * @param text as written, without white space around it
 * @param place where
 */
record Cell(String text, Place place) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Text with every run of white space as one blank, and none around it. */
  static String fold(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
