package dk.cifercheck.advice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which rules hold.
 *
 * @param from first day
 * @param to last day, if it is over or its end is known
 */
public record Period(LocalDate from, Optional<LocalDate> to) {
  /** Checks that it does not end before it begins. */
  public Period {
    if (to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("rules from " + from + " on cannot end on " + to.get());
    }
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
