package dk.cifercheck.model;

import java.util.Optional;

/**
 * What a finding is about.
 *
 * @param registration name of the registration
 * @param category its category code, empty if unknown
 * @param field a field id, {@code products} or {@code attachments}
 * @param key which product or attachment, empty for a plain field
 * @param product the two codes, for findings about a product
 */
public record Subject(
    String registration, String category, String field, String key, Optional<ProductKey> product) {
  /** The word for the list of products where a field id is expected. */
  public static final String PRODUCTS = "products";

  /** The word for the list of documents where a field id is expected. */
  public static final String ATTACHMENTS = "attachments";

  /** One field of a registration. */
  public static Subject of(String registration, String category, FieldId field) {
    return new Subject(registration, category, field.id(), "", Optional.empty());
  }

  /** The list of products or of attachments as a whole. */
  public static Subject ofList(String registration, String category, String list) {
    return new Subject(registration, category, list, "", Optional.empty());
  }

  /** One product of a registration. */
  public static Subject of(String registration, String category, ProductKey product) {
    return new Subject(registration, category, PRODUCTS, product.written(), Optional.of(product));
  }

  /** One document that belongs to a registration. */
  public static Subject ofAttachment(String registration, String category, String type) {
    return new Subject(registration, category, ATTACHMENTS, type, Optional.empty());
  }
}
