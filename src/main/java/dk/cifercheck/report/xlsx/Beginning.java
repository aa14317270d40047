package dk.cifercheck.report.xlsx;

import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;

/** The lines above the table of a sheet. */
final class Beginning {
  private Beginning() {}

  /** What the sheet is, and that everything in it is invented where it is. */
  static void of(Grid grid, Report report, Words words, String remark) {
    if (report.demonstration()) {
      grid.line(words.say("demonstration"), Look.WARNING);
    }
    grid.line(remark, Look.REMARK);
  }
}
