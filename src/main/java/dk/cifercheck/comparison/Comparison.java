package dk.cifercheck.comparison;

import dk.cifercheck.advice.Deadlines;
import dk.cifercheck.advice.RuleBook;
import dk.cifercheck.advice.RuleSet;
import dk.cifercheck.masterdata.Categories;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PortalReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what was read from an account with the company's master data. */
public final class Comparison {
  private final MasterData master;
  private final RuleSet rules;
  private final LocalDate asOf;
  private final int warningDays = Deadlines.bundled().warningDays();
  private final Categories categories = Categories.bundled();

  private Comparison(MasterData master, RuleSet rules, LocalDate asOf) {
    this.master = master;
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * The findings, not yet advised.
   *
   * @param asOf the day that decides on rules and deadlines
   */
  public static ComparisonResult compare(PortalReading reading, MasterData master, LocalDate asOf) {
    return new Comparison(master, RuleBook.bundled().on(asOf), asOf).compare(reading);
  }

  private ComparisonResult compare(PortalReading reading) {
    Outcome outcome = new Outcome();
    RegistrationPairing pairing =
        RegistrationMatcher.pair(reading.registrations(), master.registrations());
    ProductComparison products = new ProductComparison(pairing, outcome);
    UnpairedRegistrations unpaired = new UnpairedRegistrations(reading, pairing, outcome);
    for (RegistrationPairing.Entry entry : pairing.paired()) {
      if (entry.own().isEmpty() && pairing.repeatsPaired(entry.portal())) {
        unpaired.repeated(entry.portal());
      } else {
        compare(entry, products, unpaired, outcome);
      }
    }
    pairing.ownLeft().forEach(unpaired::inMasterData);
    return new ComparisonResult(
        outcome.findings(),
        merged(reading.notVerified(), outcome.gaps()),
        outcome.ciqUnchecked(),
        unconfirmed(),
        sides(pairing, products));
  }

  private static List<RegistrationSides> sides(
      RegistrationPairing pairing, ProductComparison products) {
    List<RegistrationSides> sides = new ArrayList<>();
    for (RegistrationPairing.Entry entry : pairing.paired()) {
      sides.add(
          entry
              .findPair()
              .map(products::sides)
              .orElseGet(() -> RegistrationSides.ofPortal(entry.portal())));
    }
    pairing.ownLeft().stream().map(RegistrationSides::ofOwn).forEach(sides::add);
    return sides;
  }

  private void compare(
      RegistrationPairing.Entry entry,
      ProductComparison products,
      UnpairedRegistrations unpaired,
      Outcome outcome) {
    Optional<Pair> pair = entry.findPair();
    PortalChecks checks = new PortalChecks(rules, warningDays, asOf, outcome);
    for (FieldId field : FieldId.values()) {
      if (pair.isPresent()) {
        compareField(pair.get(), field, outcome);
      } else if (field == FieldId.CHINA_REGISTRATION_NUMBER) {
        unpaired.onPortal(entry.portal());
      }
      checks.check(entry.portal(), field);
    }
    if (pair.isPresent()) {
      products.compare(pair.get());
      new AttachmentComparison(pair.get(), outcome).compare();
    }
  }

  private void compareField(Pair pair, FieldId field, Outcome outcome) {
    FieldComparison fields = new FieldComparison(pair, outcome);
    if (field == FieldId.CATEGORY) {
      new CategoryComparison(pair, fields, categories).compare();
    }
    FieldRules.of(master.company().country()).stream()
        .filter(rule -> rule.field() == field)
        .forEach(fields::compare);
  }

  private List<String> unconfirmed() {
    return master.registrations().stream()
        .filter(own -> !own.provesSomething())
        .map(OwnRegistration::name)
        .toList();
  }

  /** What the reading noted, with what it did not note yet. */
  private static List<NotVerified> merged(List<NotVerified> noted, List<NotVerified> gaps) {
    List<NotVerified> all = new ArrayList<>(noted);
    for (NotVerified gap : gaps) {
      boolean known =
          all.stream()
              .anyMatch(
                  one ->
                      one.registration().equals(gap.registration())
                          && one.field().equals(gap.field()));
      if (!known) {
        all.add(gap);
      }
    }
    return all;
  }
}
