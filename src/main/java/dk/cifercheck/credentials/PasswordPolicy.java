package dk.cifercheck.credentials;

/**
 * What the portal demands of a new password, as far as its page tells.
 *
 * @param shortest least number of characters
 * @param longest most characters; the smaller one of the page's words and the field's limit
 * @param symbols the special characters that are allowed
 */
public record PasswordPolicy(int shortest, int longest, String symbols) {
  /** Special characters that no portal, shell or file form stumbles over. */
  public static final String SAFE_SYMBOLS = "!#*-_";

  /** What is assumed where the page tells nothing. */
  public static final PasswordPolicy UNKNOWN = new PasswordPolicy(8, 20, SAFE_SYMBOLS);

  /** Checks that the limits leave room. */
  public PasswordPolicy {
    if (shortest < 1 || longest < shortest) {
      throw new IllegalArgumentException("no password is between " + shortest + " and " + longest);
    }
  }

  /** The same with the limit of the field, where that is smaller. */
  public PasswordPolicy limitedTo(int fieldLength) {
    int limit = Math.min(longest, fieldLength);
    return new PasswordPolicy(Math.min(shortest, limit), limit, symbols);
  }
}
