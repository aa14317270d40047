package dk.cifercheck.comparison;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A named way in which two texts may differ and still mean the same. None of them touches a digit
 * or the order of anything.
 */
enum TextRule {
  /** Full-width and compatibility forms, and characters that show nothing. */
  CHARACTER_FORM(
      "character-form",
      text ->
          Normalizer.normalize(text, Normalizer.Form.NFKC)
              .replaceAll("[\\p{Cf}\\u00AD\\uFEFF]", "")),
  LETTER_CASE("letter-case", text -> text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)),
  LEGAL_FORM("legal-form", LegalForm::unified),
  PUNCTUATION("punctuation", TextRule::withoutPunctuation),
  WHITE_SPACE("white-space", TextRule::withoutSpacing);

  private static final Pattern MARKS = Pattern.compile("[.,;:/\\\\()\"'`\u00B4\u2018\u2019_-]+");
  private static final Pattern DIGITS_APART =
      Pattern.compile("(?<=\\p{N})[^\\p{N}\\p{L}]*[/\\\\-][^\\p{N}\\p{L}]*(?=\\p{N})");

  private final String id;
  private final UnaryOperator<String> unify;

  TextRule(String id, UnaryOperator<String> unify) {
    this.id = id;
    this.unify = unify;
  }

  /** The name of the rule in reports. */
  String id() {
    return id;
  }

  /** The text in the form that all spellings under this rule share. */
  String apply(String text) {
    return unify.apply(text);
  }

  /**
   * Marks become blanks. A hyphen or slash between digits stays: 12-14 is not the same as 12, 14.
   */
  private static String withoutPunctuation(String text) {
    String kept = DIGITS_APART.matcher(text).replaceAll("\u0001");
    return MARKS.matcher(kept).replaceAll(" ").replace('\u0001', '-').replaceAll(" +", " ").strip();
  }

  /** Blanks are one, and none stands between a digit and a letter: 12 A is 12A, 1 2 is not 12. */
  private static String withoutSpacing(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .replaceAll("(?<=\\p{L}) (?=\\p{N})|(?<=\\p{N}) (?=\\p{L})", "");
  }
}
