package dk.cifercheck.report.xlsx;

import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Upcoming;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.List;

/** The days that are coming up, the next one first. */
final class DeadlinesSheet {
  private final Report report;
  private final Words words;

  DeadlinesSheet(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  Grid grid() {
    Grid grid = Grid.fixed(words.say("sheet.deadlines"), List.of(24, 40, 20, 12, 22, 70));
    Beginning.of(grid, report, words, words.say("remark.deadlines"));
    grid.headerOf(
        words.all(
            "head.registration",
            "head.what",
            "head.day",
            "head.days-left",
            "head.calendar",
            "head.basis"));
    grid.filtered();
    report.deadlines().forEach(one -> row(grid, one));
    if (report.deadlines().isEmpty()) {
      grid.line(words.say("deadlines.none"), Look.PLAIN);
    }
    return grid;
  }

  private void row(Grid grid, Upcoming one) {
    Deadline deadline = one.deadline();
    grid.row(
        List.of(
            Cell.text(deadline.registration()),
            Cell.text(words.explanation().of(deadline.kind())),
            Cell.day(deadline.day(), Look.DAY),
            Cell.number(one.daysLeft()),
            Cell.text(words.say("calendar." + deadline.authority().id())),
            Cell.of(words.explanation().basis(deadline.basis()), Look.SMALL)));
  }
}
