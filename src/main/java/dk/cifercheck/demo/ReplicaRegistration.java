package dk.cifercheck.demo;

import dk.cifercheck.model.RegistrationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A registration as the replica holds it: the truth that a reading must agree with.
 *
 * @param id the replica's own number of the record
 * @param chinaRegistrationNumber 18 characters, digits 9 to 14 are the day of registration
 * @param categoryCode four digits
 * @param categoryName in English
 * @param status state
 * @param form which labels stand in which tab
 * @param values by key of the form; a key that is missing shows an empty field
 * @param products in the portal's order
 * @param attachments in the portal's order
 */
public record ReplicaRegistration(
    String id,
    String chinaRegistrationNumber,
    String categoryCode,
    String categoryName,
    RegistrationStatus status,
    ReplicaForm form,
    Map<String, String> values,
    List<ReplicaProduct> products,
    List<ReplicaAttachment> attachments) {

  /** Makes the collections immutable. */
  public ReplicaRegistration {
    values = Map.copyOf(values);
    products = List.copyOf(products);
    attachments = List.copyOf(attachments);
  }

  /** The value of a field of the form, empty text if it has none. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  ReplicaRegistration with(List<ReplicaProduct> others) {
    return new ReplicaRegistration(
        id,
        chinaRegistrationNumber,
        categoryCode,
        categoryName,
        status,
        form,
        values,
        others,
        attachments);
  }

  /** A copy under another China number. */
  ReplicaRegistration named(String china) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.put("chinaRegistrationNumber", china);
    return new ReplicaRegistration(
        id + "-" + china.substring(china.length() - 4),
        china,
        categoryCode,
        categoryName,
        status,
        form,
        others,
        products,
        attachments);
  }
}
