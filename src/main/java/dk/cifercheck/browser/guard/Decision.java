package dk.cifercheck.browser.guard;

/**
 * What the guard says to one request.
 *
 * @param allowed whether it may leave the browser
 * @param reason what decided, for the journal and for tests: a kind and, where there is one, the
 *     word, such as {@code reading word query}
 */
public record Decision(boolean allowed, String reason) {
  static Decision allow(String reason) {
    return new Decision(true, reason);
  }

  static Decision block(String reason) {
    return new Decision(false, reason);
  }
}
