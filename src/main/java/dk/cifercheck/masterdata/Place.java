package dk.cifercheck.masterdata;

/**
 * A place in the company's file.
 *
 * @param line counted from 1; 0 if it is about the file as a whole
 * @param key path of keys, such as {@code registrations[1].products[2].hsCode}; may be empty
 */
record Place(int line, String key) {
  /** The file as a whole. */
  static final Place WHOLE_FILE = new Place(0, "");
}
