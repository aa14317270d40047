package dk.cifercheck.advice;

import java.util.List;

/**
 * The rules of one day: the law of a period, and the procedure that goes with it.
 *
 * @param id of the law, such as {@code cn-280}
 * @param title name of the legal text
 * @param period when the law holds
 * @param origin where its content comes from
 * @param newRegistration legal reference for what needs a new registration
 * @param renewals how registrations are renewed; the first that covers a category applies
 * @param procedure what the exporter's own authority asks for
 */
public record RuleSet(
    String id,
    String title,
    Period period,
    Origin origin,
    String newRegistration,
    List<Renewal> renewals,
    Procedure procedure) {
  /** Makes the list immutable. */
  public RuleSet {
    renewals = List.copyOf(renewals);
  }

  /** How registrations of a category are renewed. */
  public Renewal renewalOf(String category) {
    return renewals.stream()
        .filter(renewal -> renewal.covers(category))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + " has no renewal for " + category));
  }

  /** What findings ask for. */
  public List<StepRow> steps() {
    return procedure.steps();
  }

  /** The same law with the procedure of another time. */
  RuleSet with(Procedure other) {
    return new RuleSet(id, title, period, origin, newRegistration, renewals, other);
  }
}
