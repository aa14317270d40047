package dk.cifercheck.report.xlsx;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.DropDown;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet that {@code --answers} reads back: a row to fill in for everything that is open, and
 * what was answered before, so that the next run can be given this file alone.
 */
final class AnswersSheet {
  private static final int ANSWER = 4;
  private static final int ON = 6;

  private final Report report;
  private final Words words;
  private final Explanation explanation;
  private final Advice advice;
  private final Grid grid;

  AnswersSheet(Report report, Words words) {
    this.report = report;
    this.words = words;
    this.explanation = words.explanation();
    this.advice = Advice.on(report.capture().asOf());
    this.grid =
        Grid.fixed(SheetForm.ANSWERS.name(words.language()), List.of(19, 22, 46, 52, 14, 18, 14));
  }

  Grid grid() {
    Beginning.of(grid, report, words, words.say("remark.answers"));
    grid.headerOf(
        List.of(
            words.answerColumn("finding"),
            words.say("head.registration"),
            words.say("head.found"),
            words.say("head.question"),
            words.answerColumn("answer"),
            words.answerColumn("by"),
            words.answerColumn("on")));
    Open.of(report).forEach(this::rows);
    report.findings().stream().filter(finding -> !finding.counts()).forEach(this::rows);
    return grid;
  }

  private void rows(Finding finding) {
    List<Answer.Word> possible = possible(finding);
    finding.answers().stream().distinct().forEach(answer -> row(finding, possible, answer));
    boolean seen = finding.answers().stream().anyMatch(answer -> answer.word() == Answer.Word.SEEN);
    if (!possible.isEmpty() && !finding.silenced() && !(seen && !finding.counts())) {
      row(finding, possible, List.of(Cell.entry(), Cell.entry(), Cell.of("", Look.ENTRY_DAY)));
    }
  }

  /** What a person may say; about what was not read, only that somebody has looked. */
  private List<Answer.Word> possible(Finding finding) {
    return finding.kind() == FindingKind.NOT_VERIFIED
        ? List.of(Answer.Word.SEEN)
        : advice.wordsFor(finding);
  }

  private void row(Finding finding, List<Answer.Word> possible, Answer answer) {
    List<Answer.Word> words =
        Stream.concat(possible.stream(), Stream.of(answer.word())).distinct().toList();
    row(
        finding,
        words,
        List.of(
            Cell.of(this.words.word(answer.word()), Look.ENTRY),
            Cell.of(answer.by(), Look.ENTRY),
            Cell.day(answer.on(), Look.ENTRY_DAY)));
  }

  private void row(Finding finding, List<Answer.Word> possible, List<Cell> answer) {
    int row = grid.size();
    grid.add(
        new DropDown(
            row,
            ANSWER,
            possible.stream().map(words::word).toList(),
            words.answerColumn("answer"),
            meanings(possible),
            words.say("help.answer.refused")));
    grid.add(
        new DropDown(
            row,
            ON,
            List.of(),
            words.answerColumn("on"),
            words.say("help.on"),
            words.say("help.on.refused")));
    grid.row(
        Stream.concat(
                Stream.of(
                    Cell.of(finding.id(), Look.SMALL),
                    Cell.text(finding.subject().registration()),
                    Cell.text(explanation.brief(finding)),
                    Cell.text(question(finding, possible))),
                answer.stream())
            .toList());
  }

  private String question(Finding finding, List<Answer.Word> possible) {
    Optional<String> asked = explanation.question(finding.action());
    if (asked.isEmpty()) {
      return meanings(possible);
    }
    // The question says itself what these answers lead to.
    List<Answer.Word> others = possible.stream().filter(word -> !word.decides()).toList();
    return words.inOwnWords(asked.get()) + "\n" + meanings(others);
  }

  private String meanings(List<Answer.Word> possible) {
    return possible.stream()
        .map(word -> words.word(word) + ": " + words.say("meaning." + word.id()))
        .collect(Collectors.joining("\n"));
  }
}
