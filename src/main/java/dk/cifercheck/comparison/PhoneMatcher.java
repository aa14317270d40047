package dk.cifercheck.comparison;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Compares telephone numbers digit by digit; the calling code of the company's country may be left
 * out on one side.
 */
final class PhoneMatcher implements FieldRule.Matcher {
  private static final Map<String, String> CALLING_CODES =
      Map.of("DK", "45", "GL", "299", "FO", "298");

  private final String callingCode;

  private PhoneMatcher(String callingCode) {
    this.callingCode = callingCode;
  }

  /** A matcher for numbers of this country; of an unknown one both sides must have the code. */
  static PhoneMatcher of(String country) {
    return new PhoneMatcher(CALLING_CODES.getOrDefault(country, ""));
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.IDENTICAL;
    }
    String one = digits(onPortal);
    String other = digits(inMasterData);
    if (one.isEmpty() || other.isEmpty() || hasLetters(onPortal) || hasLetters(inMasterData)) {
      return new TextMatcher(TextRule.LETTER_CASE, TextRule.WHITE_SPACE)
          .compare(onPortal, inMasterData);
    }
    if (one.equals(other)) {
      return Likeness.under(List.of("digits-only"));
    }
    boolean prefixed =
        !callingCode.isEmpty()
            && (one.equals(callingCode + other) || other.equals(callingCode + one));
    return prefixed ? Likeness.under(List.of("digits-only", "country-prefix")) : Likeness.DIFFERENT;
  }

  /** The digits; two zeros at the front stand for the plus sign. */
  private static String digits(String number) {
    String digits = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    return digits.startsWith("00") ? digits.substring(2) : digits;
  }

  private static boolean hasLetters(String number) {
    return number.codePoints().anyMatch(Character::isLetter);
  }
}
