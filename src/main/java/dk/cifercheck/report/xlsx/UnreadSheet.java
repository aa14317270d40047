package dk.cifercheck.report.xlsx;

import dk.cifercheck.model.NotVerified;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Grid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be read, which is no error of the company. */
final class UnreadSheet {
  private final Report report;
  private final Words words;

  UnreadSheet(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  Optional<Grid> find() {
    if (report.notVerified().isEmpty()) {
      return Optional.empty();
    }
    Grid grid = Grid.fixed(words.say("sheet.unread"), List.of(24, 34, 34, 90));
    Beginning.of(grid, report, words, words.say("remark.unread-sheet"));
    grid.headerOf(words.all("head.registration", "head.tab", "head.field", "head.why"));
    report.notVerified().forEach(gap -> row(grid, gap));
    return Optional.of(grid);
  }

  private void row(Grid grid, NotVerified gap) {
    grid.row(
        List.of(
            Cell.text(gap.registration().isEmpty() ? words.say("unread.list") : gap.registration()),
            Cell.text(gap.tab().orElse("")),
            Cell.text(gap.field().map(words.explanation()::label).orElse("")),
            Cell.text(words.reasons().of(gap.reason()))));
  }

  /** Where and why, in one sentence. */
  static String sentence(NotVerified gap, Words words) {
    String where =
        Stream.of(gap.tab(), gap.field().map(words.explanation()::label))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String place = gap.registration().isEmpty() ? words.say("unread.list") : where;
    String why = words.reasons().of(gap.reason());
    return place.isEmpty() ? why : place + ": " + why;
  }
}
