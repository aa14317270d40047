package dk.cifercheck.advice;

/**
 * A deadline that is not over, seen from the day of a report.
 *
 * @param deadline the day and what it is
 * @param daysLeft none on the day itself, counted in the calendar of the authority
 */
public record Upcoming(Deadline deadline, long daysLeft) {
  /** Checks that it is no history. */
  public Upcoming {
    if (daysLeft < 0) {
      throw new IllegalArgumentException("what is over is not coming up: " + deadline);
    }
  }
}
