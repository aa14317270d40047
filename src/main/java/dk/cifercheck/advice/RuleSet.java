package dk.cifercheck.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law of one period, from a rule file.
 *
 * @param id such as {@code cn-280}
 * @param title name of the legal text
 * @param validFrom first day
 * @param validTo last day, if it is over or its end is known
 * @param newRegistration legal reference for what needs a new registration
 * @param renewals how registrations are renewed; the first that covers a category applies
 * @param steps what a finding asks for; the first row that covers a finding applies
 */
public record RuleSet(
    String id,
    String title,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String newRegistration,
    List<Renewal> renewals,
    List<StepRow> steps) {
  /** Makes the lists immutable. */
  public RuleSet {
    renewals = List.copyOf(renewals);
    steps = List.copyOf(steps);
  }

  /** Whether it holds on that day. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** How registrations of a category are renewed. */
  public Renewal renewalOf(String category) {
    return renewals.stream()
        .filter(renewal -> renewal.covers(category))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + " has no renewal for " + category));
  }
}
