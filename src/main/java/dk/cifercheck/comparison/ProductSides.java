package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.ProductKey;
import java.util.Optional;

/**
 * A product beside its counterpart.
 *
 * @param portal as read; empty where only the company has it
 * @param own as the company knows it; empty where only the portal has it
 */
public record ProductSides(Optional<Product> portal, Optional<OwnProduct> own) {
  /** The codes by which findings name it: the company's where it has some, else the portal's. */
  public ProductKey key() {
    return own.map(OwnProduct::key)
        .or(() -> portal.map(row -> new ProductKey(row.hsCode(), row.ciqCode())))
        .orElseThrow(() -> new IllegalStateException("a product of neither side"));
  }

  /** Whether findings name it by these codes. */
  public boolean has(ProductKey codes) {
    return key().equals(codes);
  }

  /** What it is called, by the company or else on the portal. */
  public String name() {
    return own.map(OwnProduct::name)
        .filter(text -> !text.isBlank())
        .or(() -> portal.map(Product::name))
        .orElse("");
  }
}
