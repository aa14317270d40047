package dk.cifercheck.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a registration that the program knows by meaning, in the order in which reports
 * list them. The order and the ids are part of the report format.
 */
public enum FieldId {
  ENTERPRISE_NAME("enterpriseName"),
  /** The address of the production site, not the registered office. */
  ADDRESS("address"),
  /** The number given by the authority of the exporter's own country. */
  AUTHORITY_REGISTRATION_NUMBER("authorityRegistrationNumber"),
  CHINA_REGISTRATION_NUMBER("chinaRegistrationNumber"),
  LEGAL_REPRESENTATIVE("legalRepresentative"),
  CONTACT_NAME("contactName"),
  CONTACT_PHONE("contactPhone"),
  CONTACT_EMAIL("contactEmail"),
  CATEGORY("category"),
  STATUS("status"),
  REGISTERED_ON("registeredOn"),
  VALID_UNTIL("validUntil");

  private final String id;

  FieldId(String id) {
    this.id = id;
  }

  /** The name of the field in reports and master data. */
  public String id() {
    return id;
  }

  /** The field with this id, if there is one. */
  public static Optional<FieldId> find(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /**
   * The four fields without which, together with the products, no verdict is given: name, address,
   * authority number and category.
   */
  public static List<FieldId> essential() {
    return List.of(ENTERPRISE_NAME, ADDRESS, AUTHORITY_REGISTRATION_NUMBER, CATEGORY);
  }
}
