package dk.cifercheck.masterdata;

import dk.cifercheck.model.ProductKey;

/**
 * A product that the company says it needs in a registration.
 *
 * @param hsCode digits only
 * @param codeType whose code that is
 * @param ciqCode three digits, empty: not to be checked
 * @param name for people only, never compared
 */
public record OwnProduct(String hsCode, CodeType codeType, String ciqCode, String name) {
  /** Both codes. */
  public ProductKey key() {
    return new ProductKey(hsCode, ciqCode);
  }
}
