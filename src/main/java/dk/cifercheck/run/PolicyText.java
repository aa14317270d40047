package dk.cifercheck.run;

import dk.cifercheck.credentials.PasswordPolicy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the length that a portal's page demands of a password. */
final class PolicyText {
  private static final Pattern RANGE =
      Pattern.compile("(?<![0-9])([0-9]{1,2})\\s*(?:-|–|~|～|to|至|到|and)\\s*([0-9]{1,2})(?![0-9])");

  private PolicyText() {}

  /**
   * The policy.
   *
   * @param text what the page says
   * @param maxLength of the fields, 0 if they have none
   */
  static PasswordPolicy read(String text, int maxLength) {
    PasswordPolicy policy = PasswordPolicy.UNKNOWN;
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      int shortest = Integer.parseInt(range.group(1));
      int longest = Integer.parseInt(range.group(2));
      if (shortest >= 4 && longest >= shortest) {
        policy = new PasswordPolicy(shortest, longest, PasswordPolicy.SAFE_SYMBOLS);
      }
    }
    return maxLength > 0 ? policy.limitedTo(maxLength) : policy;
  }
}
