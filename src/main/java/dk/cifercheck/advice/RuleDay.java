package dk.cifercheck.advice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day for which rules and deadlines are judged, in the calendar of each authority.
 *
 * @param inChina decides on laws and on the end of registrations
 * @param inDenmark decides on what International Handel has announced
 */
public record RuleDay(LocalDate inChina, LocalDate inDenmark) {
  /** A day that a person has named: the same everywhere. */
  public static RuleDay of(LocalDate day) {
    return new RuleDay(day, day);
  }

  /** The days of a moment; in the Danish evening it is tomorrow in China. */
  public static RuleDay at(Instant moment) {
    return new RuleDay(
        Authority.CHINESE_CUSTOMS.dayAt(moment), Authority.INTERNATIONAL_HANDEL.dayAt(moment));
  }

  /** The day in the calendar of an authority. */
  public LocalDate with(Authority authority) {
    return authority == Authority.CHINESE_CUSTOMS ? inChina : inDenmark;
  }
}
