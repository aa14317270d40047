package dk.cifercheck.report.junit;

/**
 * One thing that was checked, or was not.
 *
 * @param group what it belongs to: a registration, or {@code coverage}
 * @param name what was checked: a field id, {@code products}, ...
 * @param result how it came out
 * @param type one word on why, empty where it passed
 * @param message one sentence on why, empty where it passed
 * @param details more lines, empty where there are none
 */
record TestCase(
    String group, String name, Result result, String type, String message, String details) {
  /** How a check comes out. */
  enum Result {
    PASSED(""),
    /** Something is to be done or looked at. */
    FAILURE("failure"),
    /** It could not be checked, so nothing is claimed. */
    ERROR("error"),
    /** Nobody asked for it, or a person has said that it may stay. */
    SKIPPED("skipped");

    private final String element;

    Result(String element) {
      this.element = element;
    }

    /** The element that says so, empty for none. */
    String element() {
      return element;
    }
  }

  static TestCase passed(String group, String name) {
    return new TestCase(group, name, Result.PASSED, "", "", "");
  }

  static TestCase error(String group, String name, String type, String message) {
    return new TestCase(group, name, Result.ERROR, type, message, "");
  }

  static TestCase skipped(String group, String name, String type, String message) {
    return new TestCase(group, name, Result.SKIPPED, type, message, "");
  }
}
