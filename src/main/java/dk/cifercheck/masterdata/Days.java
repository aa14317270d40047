package dk.cifercheck.masterdata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day written {@code yyyy-mm-dd}. */
final class Days {
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+([0-9]{4})");

  private Days() {}

  /** The day, if it is one. */
  static Optional<LocalDate> find(Cell cell, Problems problems) {
    try {
      return Optional.of(LocalDate.parse(cell.text()));
    } catch (DateTimeParseException e) {
      refuse(cell, problems);
      return Optional.empty();
    }
  }

  private static void refuse(Cell cell, Problems problems) {
    Optional<LocalDate> meant = findDayFirst(cell.text());
    if (meant.isPresent()) {
      problems.add(cell.place(), "date-day-first", cell.text(), meant.get().toString());
    } else {
      problems.add(cell.place(), cell.isEmpty() ? "date-empty" : "date", cell.text());
    }
  }

  /** The day as Danes write it: a proposal, since others put the month first. */
  private static Optional<LocalDate> findDayFirst(String text) {
    Matcher parts = DAY_FIRST.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
