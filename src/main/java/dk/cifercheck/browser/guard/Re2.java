package dk.cifercheck.browser.guard;

/** Pieces of regular expressions that mean the same in RE2 (the browser's) and in Java. */
final class Re2 {
  /** Scheme and host of any address, and the folders of its path. */
  static final String ANY_FOLDER = "^[^/]*//[^/?#]+/([^?#]*/)?";

  /** Folders below an origin. */
  static final String FOLDERS = "([^?#]*/)?";

  /** What may follow the last segment: path parameters, trailing slashes, query, fragment. */
  static final String TAIL = "(/|;[^/?#]*)*([?#]|$)";

  /** What may follow a static file's name: no slash, since a folder is no file. */
  static final String FILE_TAIL = "(;[^/?#]*)?([?#]|$)";

  private Re2() {}

  /** Text that stands for itself. */
  static String literal(String text) {
    StringBuilder expression = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean special = ".+*?()|[]{}^$\\".indexOf(c) >= 0;
      expression.append(special ? "\\" + c : String.valueOf(c));
    }
    return expression.toString();
  }
}
