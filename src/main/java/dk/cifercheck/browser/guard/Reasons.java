package dk.cifercheck.browser.guard;

/** The reasons of decisions, the same in rules and in their Java twin. */
final class Reasons {
  static final String NOT_LISTED = "not on the list of reads";
  static final String FOREIGN = "foreign origin";
  static final String TYPE = "kind of request no page needs";
  static final String PAGE = "page of the portal";
  static final String ENCODED = "encoded letters in the last segment";
  static final String READ_PATH = "read path of the profile";

  private Reasons() {}

  static String reading(String word) {
    return "reading word " + word;
  }

  static String writing(String word) {
    return "writing word " + word;
  }

  static String login(String word) {
    return "login word " + word;
  }

  static String logout(String word) {
    return "logout word " + word;
  }

  static String password(String word) {
    return "password word " + word;
  }

  static String staticFile(String extension) {
    return "static file " + extension;
  }
}
