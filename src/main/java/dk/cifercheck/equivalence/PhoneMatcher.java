package dk.cifercheck.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares telephone numbers by what would be dialled; the calling code of the company's country
 * may be left out on one side, an extension may not.
 */
final class PhoneMatcher implements ValueMatcher {
  static final String DIGITS_ONLY = "digits-only";
  static final String COUNTRY_PREFIX = "country-prefix";
  static final String EXTENSION = "extension";

  private static final Pattern EXTENSION_WORD =
      Pattern.compile(
          "[\\s,;]*\\b(?:lok|lokal|ext|extension|int|intern)[.\\s]*(\\d{1,6})\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final TextMatcher TEXT =
      TextMatcher.of(TextRule.CHARACTER_FORM, TextRule.LETTER_CASE, TextRule.WHITE_SPACE);

  private final String country;

  /** A matcher for companies of this country, two letters; empty if it is not known. */
  PhoneMatcher(String country) {
    this.country = country;
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.identical();
    }
    Optional<Number> one = find(onPortal);
    Optional<Number> other = find(inMasterData);
    if (one.isEmpty() || other.isEmpty()) {
      return TEXT.compare(onPortal, inMasterData);
    }
    return compare(one.get(), other.get());
  }

  private Likeness compare(Number one, Number other) {
    if (!PhoneNumbers.same(one.dialled(), other.dialled(), country)) {
      return Likeness.different();
    }
    List<String> rules = new ArrayList<>(List.of(DIGITS_ONLY));
    if (!one.digits().equals(other.digits())) {
      rules.add(COUNTRY_PREFIX);
    }
    if (!one.extensionWord().equals(other.extensionWord())) {
      rules.add(EXTENSION);
    }
    return one.extension().equals(other.extension()) ? Likeness.under(rules) : Likeness.different();
  }

  /**
   * A number as written, in parts.
   *
   * @param dialled with a plus sign where it has one
   * @param extension digits behind it, empty if there are none
   * @param extensionWord how the extension is written
   */
  private record Number(String dialled, String extension, String extensionWord) {
    String digits() {
      return dialled.replaceAll("[^0-9]", "");
    }
  }

  /** The number, unless there are letters in it. Two zeros at the front stand for a plus sign. */
  private static Optional<Number> find(String written) {
    String text = TextRule.CHARACTER_FORM.apply(written).strip();
    Matcher extension = EXTENSION_WORD.matcher(text);
    boolean extended = extension.find();
    String dialled = extended ? text.substring(0, extension.start()) : text;
    if (dialled.codePoints().anyMatch(Character::isLetter) || !dialled.matches(".*\\d.*")) {
      return Optional.empty();
    }
    return Optional.of(
        new Number(
            dialled.replaceFirst("^[\\s(]*00", "+"),
            extended ? extension.group(1) : "",
            extended ? extension.group().strip() : ""));
  }
}
