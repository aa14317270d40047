package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Registration;
import java.util.List;
import java.util.Optional;

/**
 * A registration beside its counterpart, for people to look at.
 *
 * @param portal as read; empty where only the company knows it
 * @param own as the company knows it; empty where only the portal shows it, or nothing is compared
 * @param products every product of both sides: those of the portal in its order, then the rest
 */
public record RegistrationSides(
    Optional<Registration> portal, Optional<OwnRegistration> own, List<ProductSides> products) {
  /** Makes the list immutable. */
  public RegistrationSides {
    products = List.copyOf(products);
  }

  /** A registration that is compared with nothing. */
  public static RegistrationSides ofPortal(Registration portal) {
    List<Product> rows = portal.products().content().orElse(List.of());
    return new RegistrationSides(
        Optional.of(portal),
        Optional.empty(),
        rows.stream().map(row -> new ProductSides(Optional.of(row), Optional.empty())).toList());
  }

  /** A registration that the portal does not show. */
  static RegistrationSides ofOwn(OwnRegistration own) {
    return new RegistrationSides(Optional.empty(), Optional.of(own), ownOnly(own));
  }

  /** A registration whose product list was not read. */
  static RegistrationSides withoutPairing(Pair pair) {
    return new RegistrationSides(
        Optional.of(pair.portal()), Optional.of(pair.own()), ownOnly(pair.own()));
  }

  private static List<ProductSides> ownOnly(OwnRegistration own) {
    return own.products().stream()
        .map(product -> new ProductSides(Optional.empty(), Optional.of(product)))
        .toList();
  }

  /** How reports name it. */
  public String name() {
    return portal.map(Registration::name).or(() -> own.map(OwnRegistration::name)).orElse("");
  }
}
