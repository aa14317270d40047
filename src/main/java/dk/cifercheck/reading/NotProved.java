package dk.cifercheck.reading;

/** Something about a list does not prove that it was read; never leaves this package. */
final class NotProved extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * What is missing.
   *
   * @param reason one English sentence
   */
  NotProved(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
