package dk.cifercheck.masterdata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a day written {@code yyyy-mm-dd}. */
final class Days {
  private Days() {}

  /** The day, if it is one. */
  static Optional<LocalDate> find(Cell cell, Problems problems) {
    try {
      return Optional.of(LocalDate.parse(cell.text()));
    } catch (DateTimeParseException e) {
      problems.add(cell.place(), cell.isEmpty() ? "date-empty" : "date", cell.text());
      return Optional.empty();
    }
  }
}
