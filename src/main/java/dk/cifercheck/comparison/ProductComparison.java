package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the product lists of all registrations of an account. */
final class ProductComparison {
  private final Map<Registration, ProductPairing> pairings = new IdentityHashMap<>();
  private final Map<Registration, Map<OwnProduct, OtherCategories.Stray>> elsewhere =
      new IdentityHashMap<>();
  private final ChineseCodes chineseCodes;
  private final OtherCategories unclaimed = new OtherCategories();
  private final Outcome outcome;

  /** Pairs everything first, since a product of one registration may stand in another. */
  ProductComparison(RegistrationPairing registrations, Outcome outcome) {
    this.outcome = outcome;
    this.chineseCodes =
        new ChineseCodes(
            registrations.paired().stream().map(RegistrationPairing.Entry::portal).toList());
    for (RegistrationPairing.Entry entry : registrations.paired()) {
      List<OwnProduct> own = entry.own().map(side -> side.products()).orElse(List.of());
      List<Product> rows = entry.portal().products().content().orElse(List.of());
      if (wasRead(entry.portal())) {
        ProductPairing pairing = ProductMatcher.pair(rows, own);
        pairings.put(entry.portal(), pairing);
        unclaimed.offer(entry.portal(), pairing.portalLeft());
      }
    }
    registrations.pairs().forEach(this::lookElsewhere);
  }

  private void lookElsewhere(Pair pair) {
    ProductPairing pairing = pairings.get(pair.portal());
    if (pairing != null) {
      Map<OwnProduct, OtherCategories.Stray> found = new IdentityHashMap<>();
      for (OwnProduct own : pairing.ownLeft()) {
        unclaimed.take(own, pair.portal()).ifPresent(stray -> found.put(own, stray));
      }
      elsewhere.put(pair.portal(), found);
    }
  }

  /** The registration with every product beside its counterpart. */
  RegistrationSides sides(Pair pair) {
    ProductPairing pairing = pairings.get(pair.portal());
    return pairing == null
        ? RegistrationSides.withoutPairing(pair)
        : new RegistrationSides(
            Optional.of(pair.portal()), Optional.of(pair.own()), pairing.sides());
  }

  private static boolean wasRead(Registration registration) {
    return !(registration.products() instanceof PageReading.NotRead<List<Product>>);
  }

  void compare(Pair pair) {
    ProductPairing pairing = pairings.get(pair.portal());
    boolean listed = !pair.own().products().isEmpty();
    if (!listed) {
      outcome.add(list(pair, FindingKind.NOT_COMPARED));
    } else if (pairing == null) {
      outcome.add(list(pair, FindingKind.NOT_VERIFIED));
    }
    if (pairing == null) {
      outcome.gap(
          pair.name(),
          Subject.PRODUCTS,
          pair.portal().products().failure().orElse("The product list was not read."));
    } else if (listed) {
      pairing.rows().forEach(row -> row(pair, row));
      pairing.ownLeft().forEach(own -> left(pair, own));
    }
  }

  private void row(Pair pair, ProductPairing.Row row) {
    if (row.own().isEmpty() || row.match().isEmpty()) {
      if (!unclaimed.isTaken(row.portal())) {
        add(found(pair, FindingKind.PRODUCT_NOT_IN_MASTER_DATA, row.portal()));
      }
      return;
    }
    OwnProduct own = row.own().get();
    switch (row.match().get()) {
      case EXACT -> {}
      case CIQ_UNCHECKED -> outcome.ciqUnchecked(pair.name(), key(row.portal()));
      case CIQ_DIFFERS -> add(both(pair, FindingKind.PRODUCT_CIQ_DIFFERS, row.portal(), own));
      case FIRST_DIGITS ->
          add(
              chineseCodes(
                  pair, own, both(pair, FindingKind.PRODUCT_OTHER_PRECISION, row.portal(), own)));
    }
  }

  private void left(Pair pair, OwnProduct own) {
    OtherCategories.Stray stray = findElsewhere(pair, own);
    if (stray != null) {
      add(
          both(pair, FindingKind.PRODUCT_IN_OTHER_CATEGORY, stray.product(), own)
              .withNote(Note.of("stands-in", stray.registration().name())));
    } else if (own.codeType() == CodeType.CHINA) {
      add(missing(pair, FindingKind.PRODUCT_MISSING_ON_PORTAL, own));
    } else {
      add(chineseCodes(pair, own, missing(pair, FindingKind.PRODUCT_OTHER_PRECISION, own)));
    }
  }

  private void add(Finding finding) {
    outcome.add(HeadingHint.addedTo(finding));
  }

  private OtherCategories.@Nullable Stray findElsewhere(Pair pair, OwnProduct own) {
    return elsewhere.getOrDefault(pair.portal(), Map.of()).get(own);
  }

  /** Names all Chinese codes that begin as the company's code does. */
  private Finding chineseCodes(Pair pair, OwnProduct own, Finding finding) {
    return chineseCodes.find(pair.portal(), own.hsCode()).map(finding::withNote).orElse(finding);
  }

  private static Finding list(Pair pair, FindingKind kind) {
    return Finding.of(
            kind, Subject.ofList(pair.name(), pair.category(), Subject.PRODUCTS), Sides.none())
        .withEvidence(place(pair));
  }

  private static Finding found(Pair pair, FindingKind kind, Product row) {
    ProductKey key = key(row);
    return Finding.of(
            kind, Subject.of(pair.name(), pair.category(), key), Sides.portalOnly(key.written()))
        .withEvidence(Optional.of(row.evidence()));
  }

  private static Finding both(Pair pair, FindingKind kind, Product row, OwnProduct own) {
    return Finding.of(
            kind,
            Subject.of(pair.name(), pair.category(), own.key()),
            Sides.both(key(row).written(), own.key().written()))
        .withEvidence(Optional.of(row.evidence()));
  }

  private static Finding missing(Pair pair, FindingKind kind, OwnProduct own) {
    return Finding.of(
            kind,
            Subject.of(pair.name(), pair.category(), own.key()),
            Sides.masterOnly(own.key().written()))
        .withEvidence(place(pair));
  }

  /** The page on which the list stands, which is where something is missing. */
  private static Optional<Evidence> place(Pair pair) {
    return Evidence.ofList(
        pair.portal().products().content().orElse(List.of()).stream()
            .map(Product::evidence)
            .toList());
  }

  private static ProductKey key(Product row) {
    return new ProductKey(row.hsCode(), row.ciqCode());
  }
}
