package dk.cifercheck.browser;

/**
 * A secret could not be typed. It has no cause on purpose: what Selenium says holds the keys that
 * were sent.
 */
public final class TypingFailed extends Exception {
  private static final long serialVersionUID = 1L;

  TypingFailed(String reason) {
    super("the field could not be filled: " + reason);
  }
}
