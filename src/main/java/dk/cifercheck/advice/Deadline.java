package dk.cifercheck.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A day that matters to a registration.
 *
 * @param registration name of the registration
 * @param kind what the day is
 * @param day the last day on which something holds or can be done, or the first one on which a
 *     renewal can be applied for
 * @param authority whose calendar counts
 * @param basis on what it rests
 */
public record Deadline(
    String registration, Kind kind, LocalDate day, Authority authority, String basis) {

  /** What the day is. */
  public enum Kind {
    /** From this day on a renewal can be applied for. */
    RENEWAL_OPENS,
    /** Last day to apply for a renewal. */
    RENEWAL_CLOSES,
    /** Last day to complete the registration. */
    COMPLETION,
    /** Last day of the validity. */
    EXPIRY;

    /** The word in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How many days are left; none on the day itself, negative when it is over. */
  public long daysLeft(RuleDay today) {
    return ChronoUnit.DAYS.between(today.with(authority), day);
  }

  /** Whether it is history. */
  public boolean isPast(RuleDay today) {
    return daysLeft(today) < 0;
  }

  /** The moment at which the day is over, for calendars in other time zones. */
  public Instant end() {
    return authority.endOf(day);
  }
}
