package dk.cifercheck.advice;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A day that International Handel has announced, by which registrations must be complete.
 *
 * @param until last day, in Denmark
 * @param kinds the findings that are to be settled by then
 * @param groups two-digit categories it is meant for, none: all
 * @param basis rule id, reference, day from which it holds
 */
public record Announced(
    LocalDate until, Set<FindingKind> kinds, List<String> groups, String basis) {
  /** Makes the collections immutable. */
  public Announced {
    kinds = Set.copyOf(kinds);
    groups = List.copyOf(groups);
  }

  /** Whether it is still ahead. */
  boolean isAhead(RuleDay today) {
    return !today.inDenmark().isAfter(until);
  }

  boolean isFor(String category) {
    return groups.isEmpty() || groups.stream().anyMatch(category::startsWith);
  }

  /** Whether a finding is to be settled by then. */
  boolean covers(Finding finding) {
    return kinds.contains(finding.kind()) && isFor(finding.subject().category());
  }
}
