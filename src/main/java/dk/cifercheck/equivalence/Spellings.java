package dk.cifercheck.equivalence;

import static dk.cifercheck.equivalence.TextRule.ACCENTS;
import static dk.cifercheck.equivalence.TextRule.AND_SIGN;
import static dk.cifercheck.equivalence.TextRule.APPROVAL_SUFFIX;
import static dk.cifercheck.equivalence.TextRule.BLANKS;
import static dk.cifercheck.equivalence.TextRule.CHARACTER_FORM;
import static dk.cifercheck.equivalence.TextRule.LEGAL_FORM;
import static dk.cifercheck.equivalence.TextRule.LETTER_CASE;
import static dk.cifercheck.equivalence.TextRule.NORDIC_LETTERS;
import static dk.cifercheck.equivalence.TextRule.PUNCTUATION;
import static dk.cifercheck.equivalence.TextRule.WHITE_SPACE;
import static dk.cifercheck.equivalence.TextRule.WORD_SPACE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How each kind of value is compared. */
public final class Spellings {
  /** Characters of the longest text that is compared under rules. */
  private static final int LONGEST = 1000;

  private static final TextMatcher NAME =
      TextMatcher.of(
              CHARACTER_FORM,
              LEGAL_FORM,
              LETTER_CASE,
              AND_SIGN,
              ACCENTS,
              NORDIC_LETTERS,
              PUNCTUATION,
              WHITE_SPACE,
              WORD_SPACE)
          .loosely();

  /**
   * Where one side is in capitals throughout, ice cream and an I/S cannot be told apart. Words stay
   * apart here, or a legal form would grow together with the name before it.
   */
  private static final TextMatcher NAME_WITHOUT_FORM = NAME.without(LEGAL_FORM).without(WORD_SPACE);

  private static final ValueMatcher ADDRESS = new AddressMatcher();
  private static final ValueMatcher PERSON = new PersonMatcher();
  private static final ValueMatcher DAY = new DayMatcher();
  private static final TextMatcher NUMBER =
      TextMatcher.of(CHARACTER_FORM, LETTER_CASE, APPROVAL_SUFFIX, PUNCTUATION, WHITE_SPACE);
  private static final TextMatcher CHINA_NUMBER =
      TextMatcher.of(CHARACTER_FORM, LETTER_CASE, BLANKS);
  private static final TextMatcher TEXT =
      TextMatcher.of(CHARACTER_FORM, LETTER_CASE, PUNCTUATION, WHITE_SPACE);
  private static final TextMatcher EMAIL = TextMatcher.of(CHARACTER_FORM, LETTER_CASE, WHITE_SPACE);

  private Spellings() {}

  /** The name of an enterprise with its legal form. */
  public static ValueMatcher name() {
    return bounded(
        (onPortal, own) -> {
          Likeness likeness = NAME.compare(onPortal, own);
          return likeness.same() ? likeness : NAME_WITHOUT_FORM.compare(onPortal, own);
        });
  }

  /** The address of a site; a difference is graded. */
  public static ValueMatcher address() {
    return bounded(ADDRESS);
  }

  /** The number of an approval or authorisation. */
  public static ValueMatcher number() {
    return bounded(NUMBER);
  }

  /** A number of a scheme that has neither blanks nor signs in it. */
  public static ValueMatcher chinaNumber() {
    return bounded(CHINA_NUMBER);
  }

  /** The name of a person. */
  public static ValueMatcher person() {
    return bounded(PERSON);
  }

  /** A telephone number, dialled from a country, two letters or empty. */
  public static ValueMatcher phone(String country) {
    return bounded(new PhoneMatcher(country));
  }

  /** An address for mail. */
  public static ValueMatcher email() {
    return bounded(EMAIL);
  }

  /** A day. */
  public static ValueMatcher day() {
    return bounded(DAY);
  }

  /** A product category by code or name, with the table of codes by name. */
  public static ValueMatcher category(Function<String, Optional<String>> codes) {
    return bounded(new CategoryMatcher(codes));
  }

  /** Any other text. */
  public static ValueMatcher text() {
    return bounded(TEXT);
  }

  /** No rule is tried on a text so long that whoever wrote it meant no name and no address. */
  private static ValueMatcher bounded(ValueMatcher matcher) {
    return (onPortal, own) -> {
      if (onPortal.equals(own)) {
        return Likeness.identical();
      }
      return Math.max(onPortal.length(), own.length()) > LONGEST
          ? Likeness.different()
          : matcher.compare(onPortal, own);
    };
  }

  /** The China number in capitals without blanks. */
  public static String bareChinaNumber(String number) {
    return BLANKS.apply(CHARACTER_FORM.apply(number)).toUpperCase(Locale.ROOT);
  }

  /** Whether category codes agree: one of two digits with every one of four beginning with it. */
  public static boolean sameCategory(String one, String other) {
    return CategoryMatcher.agree(one, other);
  }

  /** Every id that may be named by an equivalence. */
  public static List<String> ruleIds() {
    return Stream.concat(
            Arrays.stream(TextRule.values()).map(TextRule::id),
            Stream.of(
                PersonMatcher.NAME_ORDER,
                PhoneMatcher.DIGITS_ONLY,
                PhoneMatcher.COUNTRY_PREFIX,
                PhoneMatcher.EXTENSION,
                DayMatcher.DATE_FORM,
                CategoryMatcher.CATEGORY_NAME,
                CategoryMatcher.CATEGORY_GROUP))
        .distinct()
        .toList();
  }
}
