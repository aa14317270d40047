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
}
