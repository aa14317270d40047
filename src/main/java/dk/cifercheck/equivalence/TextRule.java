package dk.cifercheck.equivalence;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A named way in which two texts may differ and still mean the same. None of them touches a digit
 * or the order of anything. Those further down reach further: where one of two would do, the upper
 * one is named.
 */
enum TextRule {
  CHARACTER_FORM("character-form", Characters::unified),
  LETTER_CASE("letter-case", text -> text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)),
  LEGAL_FORM("legal-form", LegalForm::unified),
  AND_SIGN("and-sign", Words::andSign),
  APPROVAL_SUFFIX("approval-suffix", Words::approvalSuffix),
  POST_CODE_PREFIX("post-code-prefix", Words::withoutPostCodePrefix),
  COUNTRY_NAME("country-name", Country::withoutCountry),
  FLOOR_FORM("floor-and-door", FloorAndDoor::unified),
  FLOOR_LEFT_OUT("floor-and-door", FloorAndDoor::without),
  PLACE_NAME("place-name", PlaceNames::unified),
  TITLE("title", Words::withoutTitle),
  ACCENTS("accents", Characters::withoutAccents),
  /** Compares instead of unifying, see {@link NordicLetters}. */
  NORDIC_LETTERS("nordic-letters", text -> text),
  PUNCTUATION("punctuation", Punctuation::without),
  /** No blank between a digit and a letter: 12 A is 12A, 1 2 is not 12. */
  WHITE_SPACE("white-space", Punctuation::withoutSpacing),
  /** No blank between words, those of a single letter excepted: a house letter stays apart. */
  WORD_SPACE("white-space", Punctuation::withoutWordSpacing),
  /** No blank at all, for numbers of a fixed length only. */
  BLANKS("white-space", Punctuation::withoutBlanks);

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
}
