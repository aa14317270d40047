package dk.cifercheck.demo;

import java.util.Optional;

/**
 * What a new password must be like. The portal's real rules are not known; these are usual ones.
 */
final class PasswordRules {
  /** The sentence on the page, in English, translated with the other words of the page. */
  static final String SENTENCE =
      "The password must be 8 to 20 characters long and contain upper case letters, lower case"
          + " letters, digits and special characters. It must differ from the old password.";

  private PasswordRules() {}

  /** What is wrong with a change, in English, if anything is. */
  static Optional<String> complaint(String current, String old, String fresh, String again) {
    if (!old.equals(current)) {
      return Optional.of("The old password is wrong.");
    }
    if (!fresh.equals(again)) {
      return Optional.of("The two new passwords differ.");
    }
    if (fresh.equals(old) || !strong(fresh)) {
      return Optional.of(SENTENCE);
    }
    return Optional.empty();
  }

  private static boolean strong(String password) {
    return password.length() >= 8
        && password.length() <= 20
        && password.matches("[!-~]*")
        && password.matches(".*[A-Z].*")
        && password.matches(".*[a-z].*")
        && password.matches(".*[0-9].*")
        && password.matches(".*[^A-Za-z0-9].*");
  }
}
