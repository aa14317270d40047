package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Spellings;
import dk.cifercheck.model.FieldId;
import java.util.List;

/** The fields that are compared as text, each with its rule, in the order of reports. */
final class FieldRules {
  private FieldRules() {}

  /** The rules for a company of this country. */
  static List<FieldRule> of(String country) {
    return List.of(
        new FieldRule(FieldId.ENTERPRISE_NAME, Spellings.name()),
        new FieldRule(FieldId.ADDRESS, Spellings.address()),
        new FieldRule(FieldId.AUTHORITY_REGISTRATION_NUMBER, Spellings.number()),
        new FieldRule(FieldId.CHINA_REGISTRATION_NUMBER, Spellings.chinaNumber()),
        new FieldRule(FieldId.LEGAL_REPRESENTATIVE, Spellings.person()),
        new FieldRule(FieldId.CONTACT_NAME, Spellings.person()),
        new FieldRule(FieldId.CONTACT_PHONE, Spellings.phone(country)),
        new FieldRule(FieldId.CONTACT_EMAIL, Spellings.email()),
        new FieldRule(FieldId.REGISTERED_ON, Spellings.day()),
        new FieldRule(FieldId.VALID_UNTIL, Spellings.day()));
  }

  /** Whether two authority numbers are the same, however they are spaced. */
  static boolean sameNumber(String one, String other) {
    return Spellings.number().compare(one, other).same();
  }

  /** Whether two document types are the same. */
  static boolean sameType(String one, String other) {
    return Spellings.text().compare(one, other).same();
  }
}
