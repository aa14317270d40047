package dk.cifercheck.comparison;

import static dk.cifercheck.comparison.TextRule.CHARACTER_FORM;
import static dk.cifercheck.comparison.TextRule.LEGAL_FORM;
import static dk.cifercheck.comparison.TextRule.LETTER_CASE;
import static dk.cifercheck.comparison.TextRule.PUNCTUATION;
import static dk.cifercheck.comparison.TextRule.WHITE_SPACE;

import dk.cifercheck.model.FieldId;
import java.util.List;

/** The fields that are compared as text, each with its rule, in the order of reports. */
final class FieldRules {
  private static final TextMatcher NAME =
      new TextMatcher(CHARACTER_FORM, LETTER_CASE, LEGAL_FORM, PUNCTUATION, WHITE_SPACE);
  private static final TextMatcher TEXT =
      new TextMatcher(CHARACTER_FORM, LETTER_CASE, PUNCTUATION, WHITE_SPACE);
  private static final TextMatcher EMAIL =
      new TextMatcher(CHARACTER_FORM, LETTER_CASE, WHITE_SPACE);

  private FieldRules() {}

  /** The rules for a company of this country. */
  static List<FieldRule> of(String country) {
    return List.of(
        new FieldRule(FieldId.ENTERPRISE_NAME, NAME),
        new FieldRule(FieldId.ADDRESS, TEXT),
        new FieldRule(FieldId.AUTHORITY_REGISTRATION_NUMBER, TEXT),
        new FieldRule(FieldId.CHINA_REGISTRATION_NUMBER, FieldRules::sameChinaNumber),
        new FieldRule(FieldId.LEGAL_REPRESENTATIVE, TEXT),
        new FieldRule(FieldId.CONTACT_NAME, TEXT),
        new FieldRule(FieldId.CONTACT_PHONE, PhoneMatcher.of(country)),
        new FieldRule(FieldId.CONTACT_EMAIL, EMAIL));
  }

  private static Likeness sameChinaNumber(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.IDENTICAL;
    }
    return RegistrationMatcher.bare(onPortal).equals(RegistrationMatcher.bare(inMasterData))
        ? Likeness.under(List.of(WHITE_SPACE.id()))
        : Likeness.DIFFERENT;
  }

  /** Whether two authority numbers are the same, however they are spaced. */
  static boolean sameNumber(String one, String other) {
    return TEXT.compare(one, other).same();
  }

  /** Whether two document types are the same. */
  static boolean sameType(String one, String other) {
    return TEXT.compare(one, other).same();
  }
}
