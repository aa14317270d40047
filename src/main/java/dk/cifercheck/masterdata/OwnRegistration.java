package dk.cifercheck.masterdata;

import dk.cifercheck.model.FieldId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One registration as the company knows it.
 *
 * @param fields what is to be checked; a field left out or empty in the file is not in it. The
 *     category is always a code
 * @param products complete, never an empty list: empty here means not listed
 * @param attachments types of documents that must be uploaded
 * @param fromPortal whether the data was taken over from the portal
 * @param confirmed who made it the company's own, needed only for data from the portal
 */
public record OwnRegistration(
    Map<FieldId, String> fields,
    List<OwnProduct> products,
    List<String> attachments,
    boolean fromPortal,
    Optional<Confirmation> confirmed) {

  /** Makes the collections immutable. */
  public OwnRegistration {
    EnumMap<FieldId, String> copy = new EnumMap<>(FieldId.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    products = List.copyOf(products);
    attachments = List.copyOf(attachments);
  }

  /** The value of a field, if it is to be checked. */
  public Optional<String> find(FieldId field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The value of a field, empty text if there is none. */
  public String text(FieldId field) {
    return find(field).orElse("");
  }

  /** How reports name it: the China number, else authority number and category. */
  public String name() {
    return find(FieldId.CHINA_REGISTRATION_NUMBER)
        .orElse(text(FieldId.AUTHORITY_REGISTRATION_NUMBER) + "/" + text(FieldId.CATEGORY));
  }

  /** Whether it is the company's own data; if not, it proves nothing. */
  public boolean provesSomething() {
    return !fromPortal || confirmed.isPresent();
  }

  /** Whether it has all that a verdict needs: the essential fields and products. */
  public boolean isWhole() {
    return !products.isEmpty()
        && FieldId.essential().stream().allMatch(field -> find(field).isPresent());
  }
}
