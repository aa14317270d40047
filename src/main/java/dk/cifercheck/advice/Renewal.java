package dk.cifercheck.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * How registrations of some categories are renewed.
 *
 * @param groups two-digit categories, none: all others
 * @param automatic whether nobody has to apply
 * @param opensMonths how many months before the end the time to apply begins
 * @param closesMonths how many months before the end it is over
 * @param basis rule id, legal reference, day from which it holds
 */
public record Renewal(
    List<String> groups, boolean automatic, int opensMonths, int closesMonths, String basis) {
  /** Makes the list immutable. */
  public Renewal {
    groups = List.copyOf(groups);
  }

  boolean covers(String category) {
    return groups.isEmpty() || groups.stream().anyMatch(category::startsWith);
  }

  /** First day on which to apply for a registration that is valid until that day. */
  public LocalDate opens(LocalDate validUntil) {
    return validUntil.minusMonths(opensMonths);
  }

  /** Last day on which to apply. */
  public LocalDate closes(LocalDate validUntil) {
    return validUntil.minusMonths(closesMonths);
  }

  /** Whether somebody could and should apply on that day. */
  public boolean isOpen(LocalDate day, LocalDate validUntil) {
    return !automatic && !day.isBefore(opens(validUntil)) && !day.isAfter(closes(validUntil));
  }
}
