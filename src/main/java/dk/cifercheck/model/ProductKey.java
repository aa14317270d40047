package dk.cifercheck.model;

/**
 * What identifies a product: its two codes. Names are never compared.
 *
 * @param hsCode digits only
 * @param ciqCode digits only, empty if there is none
 */
public record ProductKey(String hsCode, String ciqCode) {
  /** Both codes as reports write them, {@code hs/ciq}. */
  public String written() {
    return hsCode + "/" + ciqCode;
  }
}
