package dk.cifercheck.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One registration as the portal shows it: one product category of one establishment.
 *
 * @param fields a reading for every field id
 * @param category code and name as far as shown
 * @param categoryCodesSeen every category code seen for it (overview, tab, digits 5 to 8 of the
 *     China number), by where it was seen, to be checked against each other
 * @param status read from the status text
 * @param statusText as shown, empty if there is none
 * @param requiredBlank fields that are marked with an asterisk and blank
 * @param otherFields labels the program does not know, in the portal's order
 * @param products the product list
 * @param attachments the list of uploaded documents
 * @param tabs every tab seen, in the portal's order
 */
public record Registration(
    Map<FieldId, Reading<String>> fields,
    Category category,
    Map<String, String> categoryCodesSeen,
    RegistrationStatus status,
    String statusText,
    Set<FieldId> requiredBlank,
    List<OtherField> otherFields,
    PageReading<List<Product>> products,
    PageReading<List<Attachment>> attachments,
    List<TabSeen> tabs) {

  /** Checks that every field has a reading, and makes the collections immutable. */
  public Registration {
    EnumMap<FieldId, Reading<String>> all = new EnumMap<>(fields);
    for (FieldId field : FieldId.values()) {
      if (!all.containsKey(field)) {
        throw new IllegalArgumentException("no reading for " + field.id());
      }
    }
    fields = Collections.unmodifiableMap(all);
    categoryCodesSeen = Collections.unmodifiableMap(new LinkedHashMap<>(categoryCodesSeen));
    requiredBlank = Set.copyOf(requiredBlank);
    otherFields = List.copyOf(otherFields);
    tabs = List.copyOf(tabs);
  }

  /** The reading of one field. */
  public Reading<String> field(FieldId id) {
    Reading<String> reading = fields.get(id);
    if (reading == null) {
      throw new IllegalStateException("no reading for " + id.id());
    }
    return reading;
  }

  /** The value of one field, empty text if it has none. */
  public String text(FieldId id) {
    return field(id).value().orElse("");
  }

  /**
   * How reports name it: the China registration number, or, without one, authority number and
   * category.
   */
  public String name() {
    String chinaNumber = text(FieldId.CHINA_REGISTRATION_NUMBER);
    return chinaNumber.isEmpty()
        ? text(FieldId.AUTHORITY_REGISTRATION_NUMBER) + "/" + category.code()
        : chinaNumber;
  }
}
