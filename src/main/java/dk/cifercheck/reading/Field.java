package dk.cifercheck.reading;

import dk.cifercheck.model.FieldId;
import java.util.List;

/**
 * How one field is read.
 *
 * @param id the field
 * @param locator where it stands on the tabs
 * @param columns concepts of the heads under which the overview shows it, the clearest first
 * @param converter from its text to its value
 */
record Field(FieldId id, Locator locator, List<String> columns, Converter converter) {
  Field {
    columns = List.copyOf(columns);
  }

  private static Field of(FieldId id, String common, List<String> sections, Converter converter) {
    String concept = "field." + id.id();
    List<String> columns = common.isEmpty() ? List.of(concept) : List.of(concept, common);
    return new Field(id, new Locator.ByLabel(concept, common, sections), columns, converter);
  }

  private static Field plain(FieldId id) {
    return of(id, "", List.of(), Converter::text);
  }

  private static Field ofContact(FieldId id, String common) {
    Locator.ByLabel label =
        new Locator.ByLabel("field." + id.id(), common, List.of("section.contact"));
    return new Field(
        id, new Locator.OfContact(label), List.of("field." + id.id()), Converter::text);
  }

  /** All fields, one line each. */
  static List<Field> all() {
    return List.of(
        of(FieldId.ENTERPRISE_NAME, "generic.name", List.of("section.enterprise"), Converter::text),
        of(
            FieldId.ADDRESS,
            "generic.address",
            List.of("section.productionSite", "section.enterprise", ""),
            Converter::text),
        plain(FieldId.AUTHORITY_REGISTRATION_NUMBER),
        plain(FieldId.CHINA_REGISTRATION_NUMBER),
        new Field(
            FieldId.LEGAL_REPRESENTATIVE,
            new Locator.ByLabel(
                "field.legalRepresentative",
                "generic.name",
                List.of("section.legalRepresentative")),
            List.of("field.legalRepresentative"),
            Converter::text),
        new Field(
            FieldId.CONTACT_NAME,
            new Locator.ByLabel("field.contactName", "generic.name", List.of("section.contact")),
            List.of("field.contactName"),
            Converter::text),
        ofContact(FieldId.CONTACT_PHONE, "generic.phone"),
        ofContact(FieldId.CONTACT_EMAIL, "generic.email"),
        plain(FieldId.CATEGORY),
        plain(FieldId.STATUS),
        of(FieldId.REGISTERED_ON, "", List.of(), DateText::day),
        of(FieldId.VALID_UNTIL, "", List.of(), DateText::lastDay));
  }
}
