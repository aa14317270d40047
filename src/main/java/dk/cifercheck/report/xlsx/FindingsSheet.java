package dk.cifercheck.report.xlsx;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Finding;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.List;
import java.util.stream.Collectors;

/** Every finding, in the order of {@code report.json} and with the same ids. */
final class FindingsSheet {
  /** What follows is for whoever looks something up. */
  private static final int PRINTED = 9;

  private final Report report;
  private final FindingIndex index;
  private final Words words;
  private final Explanation explanation;

  FindingsSheet(Report report, FindingIndex index, Words words) {
    this.report = report;
    this.index = index;
    this.words = words;
    this.explanation = words.explanation();
  }

  Grid grid() {
    Grid grid =
        Grid.fixed(
            words.say("sheet.findings"),
            List.of(10, 22, 22, 22, 24, 28, 28, 50, 18, 60, 20, 30, 19));
    Beginning.of(grid, report, words, words.say("remark.findings", report.findings().size()));
    grid.headerOf(
        words.all(
            "head.urgency",
            "head.registration",
            "head.field",
            "head.kind",
            "head.product",
            "head.portal",
            "head.own",
            "head.sentence",
            "head.state",
            "head.basis",
            "head.tab",
            "head.page",
            "head.id"));
    grid.filtered();
    grid.printed(PRINTED);
    report.findings().forEach(finding -> row(grid, finding));
    return grid;
  }

  private void row(Grid grid, Finding finding) {
    Look look = Words.look(List.of(finding));
    grid.row(
        List.of(
            Cell.of(words.summary().say("severity." + finding.severity().id()), look),
            Cell.text(finding.subject().registration()),
            Cell.text(explanation.label(finding.subject().field())),
            Cell.text(words.result(List.of(finding))),
            Cell.text(index.productName(finding)),
            Cell.text(explanation.onPortal(finding).orElse("")),
            Cell.text(explanation.inMasterData(finding).orElse("")),
            Cell.text(explanation.brief(finding)),
            Cell.text(state(finding)),
            Cell.of(finding.action().basis().map(explanation::basis).orElse(""), Look.SMALL),
            Cell.text(finding.evidence().map(Evidence::tab).orElse("")),
            Cell.of(finding.evidence().map(Evidence::page).orElse(""), Look.SMALL),
            Cell.of(finding.id(), Look.SMALL)));
  }

  private String state(Finding finding) {
    String state = words.say(report.isNew(finding) ? "state.new" : "state.known");
    return finding.answers().isEmpty()
        ? state
        : state
            + "\n"
            + finding.answers().stream().map(this::answer).collect(Collectors.joining("\n"));
  }

  private String answer(Answer answer) {
    return words.say(
        "state.answered", words.word(answer.word()), answer.by(), words.day(answer.on()));
  }
}
