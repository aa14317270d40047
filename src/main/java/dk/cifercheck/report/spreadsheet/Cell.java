package dk.cifercheck.report.spreadsheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text what it shows if it is a text
 * @param number what it holds if it is a number or a day
 * @param look how it looks
 */
public record Cell(String text, Optional<Long> number, Look look) {
  /** The day before the first one of a workbook's calendar, which counts a leap day too many. */
  private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 30);

  /** A text, whatever it begins with. */
  public static Cell of(String text, Look look) {
    return new Cell(text, Optional.empty(), look);
  }

  /** A text in a table. */
  public static Cell text(String text) {
    return of(text, Look.TEXT);
  }

  /** Nothing yet: a person fills it in. */
  public static Cell entry() {
    return of("", Look.ENTRY);
  }

  /** A number. */
  public static Cell number(long number) {
    return new Cell("", Optional.of(number), Look.NUMBER);
  }

  /** A day, by which a table can be put in order. */
  public static Cell day(LocalDate day, Look look) {
    long serial = ChronoUnit.DAYS.between(BEFORE_ALL, day);
    // The calendar of workbooks is wrong before March 1900 and ends in 9999.
    return serial > 60 && day.getYear() <= 9999
        ? new Cell("", Optional.of(serial), look)
        : of(day.toString(), Look.TEXT);
  }
}
