package dk.cifercheck.comparison;

import dk.cifercheck.advice.Renewal;
import dk.cifercheck.advice.RuleSet;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.RegistrationStatus;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the portal's side tells by itself, whatever the company has. */
final class PortalChecks {
  private final RuleSet rules;
  private final int warningDays;
  private final LocalDate asOf;
  private final Outcome outcome;

  /** Checks that warn of an end from so many days before it on. */
  PortalChecks(RuleSet rules, int warningDays, LocalDate asOf, Outcome outcome) {
    this.rules = rules;
    this.warningDays = warningDays;
    this.asOf = asOf;
    this.outcome = outcome;
  }

  void check(Registration registration, FieldId field) {
    if (registration.requiredBlank().contains(field)) {
      add(finding(registration, FindingKind.BLANK_REQUIRED, field, Sides.none()));
    }
    switch (field) {
      case CATEGORY -> category(registration);
      case STATUS -> status(registration);
      case VALID_UNTIL -> validity(registration);
      default -> {}
    }
  }

  private void category(Registration registration) {
    if (!CategoryCodes.agree(registration.categoryCodesSeen().values())) {
      String seen =
          registration.categoryCodesSeen().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      Sides sides = Sides.portalOnly(seen);
      add(finding(registration, FindingKind.CATEGORY_INCONSISTENT, FieldId.CATEGORY, sides));
    }
  }

  private void status(Registration registration) {
    Sides sides = Sides.portalOnly(registration.statusText());
    if (registration.status() == RegistrationStatus.SUSPENDED) {
      add(finding(registration, FindingKind.SUSPENDED, FieldId.STATUS, sides));
    }
    boolean dateTells = validUntil(registration).map(day -> day.isBefore(asOf)).orElse(false);
    if (registration.status() == RegistrationStatus.EXPIRED && !dateTells) {
      add(finding(registration, FindingKind.EXPIRED, FieldId.STATUS, sides));
    }
    if (registration.status() == RegistrationStatus.UNKNOWN
        && registration.field(FieldId.STATUS).value().isPresent()) {
      outcome.gap(
          registration.name(),
          FieldId.STATUS.id(),
          "The status \"" + registration.statusText() + "\" is not known to the program.");
    }
  }

  private void validity(Registration registration) {
    Optional<LocalDate> end = validUntil(registration);
    if (end.isPresent()) {
      validity(registration, end.get());
    } else if (registration.field(FieldId.VALID_UNTIL).value().isPresent()) {
      outcome.gap(
          registration.name(),
          FieldId.VALID_UNTIL.id(),
          "\"" + registration.text(FieldId.VALID_UNTIL) + "\" is no date the program can read.");
    }
  }

  private void validity(Registration registration, LocalDate end) {
    Sides sides = Sides.portalOnly(registration.text(FieldId.VALID_UNTIL));
    Renewal renewal = rules.renewalOf(registration.category().code());
    long daysLeft = ChronoUnit.DAYS.between(asOf, end);
    if (daysLeft < 0) {
      add(finding(registration, FindingKind.EXPIRED, FieldId.VALID_UNTIL, sides));
    } else if (daysLeft <= warningDays || renewal.isOpen(asOf, end)) {
      add(expiring(registration, sides, renewal, end));
    }
  }

  private Finding expiring(Registration registration, Sides sides, Renewal renewal, LocalDate end) {
    Finding finding =
        finding(registration, FindingKind.EXPIRING, FieldId.VALID_UNTIL, sides)
            .withNote(renewal.isOpen(asOf, end) ? applyBy(renewal.closes(end)) : daysLeft(end));
    if (renewal.isOpen(asOf, end)) {
      return finding;
    }
    if (renewal.automatic()) {
      return finding.withSeverity(Severity.INFO).withNote(Note.of("renewal-automatic"));
    }
    LocalDate closes = renewal.closes(end);
    return asOf.isAfter(closes)
        ? finding.withNote(Note.of("renewal-over", closes.toString()))
        : finding.withNote(
            Note.of("renewal-by-hand", renewal.opens(end).toString(), closes.toString()));
  }

  /** While somebody can apply, the days left to do so count for more than those to the end. */
  private Note applyBy(LocalDate closes) {
    long days = ChronoUnit.DAYS.between(asOf, closes);
    return Note.of(Note.APPLY_BY, closes.toString(), Long.toString(days));
  }

  private Note daysLeft(LocalDate end) {
    long days = ChronoUnit.DAYS.between(asOf, end);
    if (days == 0) {
      return Note.of("last-day");
    }
    return days == 1 ? Note.of("one-day-left") : Note.of("days-left", Long.toString(days));
  }

  private static Optional<LocalDate> validUntil(Registration registration) {
    try {
      return registration.field(FieldId.VALID_UNTIL).value().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(
      Registration registration, FindingKind kind, FieldId field, Sides sides) {
    Subject subject = Subject.of(registration.name(), registration.category().code(), field);
    return Finding.of(kind, subject, sides).withEvidence(registration.field(field).evidence());
  }

  private void add(Finding finding) {
    outcome.add(finding);
  }
}
