package dk.cifercheck.advice;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are coming up for registrations. What is over is history and never among them. */
public final class Deadlines {
  private final RuleBook laws;
  private final List<Announced> announced;
  private final List<Integer> thresholds;

  private Deadlines(RuleBook laws, List<Announced> announced, List<Integer> thresholds) {
    this.laws = laws;
    this.announced = List.copyOf(announced);
    this.thresholds = List.copyOf(thresholds);
  }

  /** The deadlines under the rules that come with the program. */
  public static Deadlines bundled() {
    RuleFile file = RuleFile.read("deadlines.yaml");
    List<Announced> announced =
        file.expectSections("deadlines").stream().map(row -> announced(file, row)).toList();
    List<Integer> thresholds =
        file.texts("thresholds").stream()
            .map(Integer::valueOf)
            .sorted(Comparator.reverseOrder())
            .toList();
    return new Deadlines(RuleBook.bundled(), announced, thresholds);
  }

  /** The same with other announcements. */
  Deadlines with(List<Announced> others) {
    return new Deadlines(laws, others, thresholds);
  }

  private static Announced announced(RuleFile file, RuleFile row) {
    Set<FindingKind> kinds =
        row.texts("kinds").stream()
            .map(id -> FindingKind.find(id).orElseThrow())
            .collect(Collectors.toSet());
    return new Announced(
        LocalDate.parse(row.expect("until")),
        kinds,
        row.texts("groups"),
        file.citation(row.expect("reference")));
  }

  /** How many days before its end a registration counts as expiring. */
  public int warningDays() {
    return thresholds.get(0);
  }

  /** So many days before a deadline people are reminded, the first reminder first. */
  public List<Integer> reminders() {
    return thresholds;
  }

  /** The shortest notice that has begun with so many days left, if one has. */
  public Optional<Integer> findThreshold(long daysLeft) {
    return thresholds.stream()
        .filter(days -> daysLeft >= 0 && daysLeft <= days)
        .min(Comparator.naturalOrder());
  }

  /** The deadlines of these registrations that are not over, the next one first. */
  public List<Deadline> of(List<Registration> registrations, RuleDay today) {
    return registrations.stream()
        .flatMap(registration -> all(registration, today).stream())
        .distinct()
        .filter(deadline -> !deadline.isPast(today))
        .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::registration))
        .toList();
  }

  /** The same with the days that are left. */
  public List<Upcoming> upcoming(List<Registration> registrations, RuleDay today) {
    return of(registrations, today).stream()
        .map(deadline -> new Upcoming(deadline, deadline.daysLeft(today)))
        .toList();
  }

  /** The next announced day by which a finding is to be settled, if one is ahead. */
  Optional<Announced> findAnnounced(Finding finding, RuleDay today) {
    return announced.stream()
        .filter(one -> one.covers(finding) && one.isAhead(today))
        .min(Comparator.comparing(Announced::until));
  }

  private List<Deadline> all(Registration registration, RuleDay today) {
    String name = registration.name();
    String category = registration.category().code();
    List<Deadline> all = new ArrayList<>();
    for (Announced one : announced) {
      if (one.isFor(category)) {
        all.add(
            new Deadline(
                name,
                Deadline.Kind.COMPLETION,
                one.until(),
                Authority.INTERNATIONAL_HANDEL,
                one.basis()));
      }
    }
    Renewal renewal = laws.on(today.inChina()).renewalOf(category);
    findValidUntil(registration).ifPresent(end -> all.addAll(ofValidity(name, renewal, end)));
    return all;
  }

  private static List<Deadline> ofValidity(String name, Renewal renewal, LocalDate end) {
    List<Deadline> days = new ArrayList<>();
    if (!renewal.automatic()) {
      days.add(chinese(name, Deadline.Kind.RENEWAL_OPENS, renewal.opens(end), renewal));
      days.add(chinese(name, Deadline.Kind.RENEWAL_CLOSES, renewal.closes(end), renewal));
    }
    days.add(chinese(name, Deadline.Kind.EXPIRY, end, renewal));
    return days;
  }

  private static Deadline chinese(String name, Deadline.Kind kind, LocalDate day, Renewal renewal) {
    return new Deadline(name, kind, day, Authority.CHINESE_CUSTOMS, renewal.basis());
  }

  /** The last day of a registration's validity, if the portal shows one. */
  private static Optional<LocalDate> findValidUntil(Registration registration) {
    try {
      return registration.field(FieldId.VALID_UNTIL).value().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
