package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which product of a registration is which, one to one.
 *
 * @param rows every product of the portal, in portal order
 * @param ownLeft own products without a row, in the order of the master data
 */
record ProductPairing(List<Row> rows, List<OwnProduct> ownLeft) {
  /** Makes the lists immutable. */
  ProductPairing {
    rows = List.copyOf(rows);
    ownLeft = List.copyOf(ownLeft);
  }

  /** How well a row and an own product agree. */
  enum Match {
    EXACT,
    /** Same HS code, no CIQ code of the company's to check. */
    CIQ_UNCHECKED,
    CIQ_DIFFERS,
    /** Only the first digits can be compared. */
    FIRST_DIGITS
  }

  /**
   * A row of the portal.
   *
   * @param portal as read
   * @param own the company's side, if it has one
   * @param match how both agree; only with an own side
   */
  record Row(Product portal, Optional<OwnProduct> own, Optional<Match> match) {}

  /** Both sides of every product. */
  List<ProductSides> sides() {
    return Stream.concat(
            rows.stream().map(row -> new ProductSides(Optional.of(row.portal()), row.own())),
            ownLeft.stream().map(own -> new ProductSides(Optional.empty(), Optional.of(own))))
        .toList();
  }

  /** The portal's rows without an own side. */
  List<Product> portalLeft() {
    return rows.stream().filter(row -> row.own().isEmpty()).map(Row::portal).toList();
  }
}
