package dk.cifercheck.bench;

import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import org.javers.core.metamodel.annotation.Id;

/** A product as JaVers likes it: an entity with an id and properties. */
final class ListedProduct {
  @Id private final String hsCode;
  private final String ciqCode;
  private final String name;

  private ListedProduct(String hsCode, String ciqCode, String name) {
    this.hsCode = hsCode;
    this.ciqCode = ciqCode;
    this.name = name;
  }

  static ListedProduct of(Product row) {
    return new ListedProduct(row.hsCode(), row.ciqCode(), row.name());
  }

  static ListedProduct of(OwnProduct own) {
    return new ListedProduct(own.hsCode(), own.ciqCode(), own.name());
  }

  String hsCode() {
    return hsCode;
  }

  String ciqCode() {
    return ciqCode;
  }

  String name() {
    return name;
  }
}
