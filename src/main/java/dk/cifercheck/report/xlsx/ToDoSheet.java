package dk.cifercheck.report.xlsx;

import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.Step;
import dk.cifercheck.report.DueDay;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.DropDown;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be done, the most urgent first, to be ticked off. */
final class ToDoSheet {
  private static final String OPEN = "☐";
  private static final String DONE = "☑";

  private final Report report;
  private final Words words;
  private final Explanation explanation;
  private final Grid grid;
  private int number;

  ToDoSheet(Report report, Words words) {
    this.report = report;
    this.words = words;
    this.explanation = words.explanation();
    this.grid = Grid.fixed(words.say("sheet.todo"), List.of(9, 5, 10, 42, 46, 22, 17, 16, 13, 19));
  }

  Grid grid() {
    Beginning.of(grid, report, words, words.say("remark.todo"));
    grid.headerOf(
        words.all(
            "head.done",
            "head.number",
            "head.urgency",
            "head.what-to-do",
            "head.found",
            "head.registration",
            "head.deadline",
            "head.who",
            "head.when",
            "head.id"));
    grid.filtered();
    Open.of(report).forEach(this::finding);
    report.unconfirmed().forEach(this::unconfirmed);
    report.notVerified().forEach(this::unread);
    if (number == 0) {
      grid.line(words.say(nothing()), Look.PLAIN);
    }
    return grid;
  }

  private String nothing() {
    if (report.capture().stop().isPresent()) {
      return "todo.stopped";
    }
    return report.master().isPresent() ? "todo.nothing" : "todo.not-compared";
  }

  private void finding(Finding finding) {
    Look look = Words.look(List.of(finding));
    row(
        Cell.of(words.summary().say("severity." + finding.severity().id()), look),
        steps(finding),
        explanation.brief(finding),
        finding.subject().registration(),
        DueDay.find(finding).map(day -> Cell.day(day, Look.DAY)),
        finding.id());
  }

  /** An answer comes first, since it may add to what the authority is told. */
  private String steps(Finding finding) {
    Optional<String> first = explanation.lookFirst(finding);
    if (first.isPresent()) {
      return first.get() + ".";
    }
    List<Step> steps =
        finding.action().steps().stream()
            .sorted(Comparator.comparing(step -> step == Step.ASK ? 0 : 1))
            .toList();
    return steps.stream()
        .map(step -> (steps.size() > 1 ? steps.indexOf(step) + 1 + ". " : "") + say(step))
        .collect(Collectors.joining("\n"));
  }

  private String say(Step step) {
    return step == Step.ASK
        ? words.say("todo.ask", SheetForm.ANSWERS.name(words.language()))
        : explanation.of(step) + ".";
  }

  private void unconfirmed(String registration) {
    Cell check = Cell.of(words.summary().say("severity.act"), Look.ACT);
    row(check, words.say("todo.confirm"), words.say("todo.confirm.why"), registration);
  }

  private void unread(NotVerified gap) {
    Cell check = Cell.of(words.summary().say("severity.check"), Look.CHECK);
    row(check, words.say("todo.look"), UnreadSheet.sentence(gap, words), gap.registration());
  }

  private void row(Cell urgency, String what, String found, String registration) {
    row(urgency, what, found, registration, Optional.empty(), "");
  }

  private void row(
      Cell urgency,
      String what,
      String found,
      String registration,
      Optional<Cell> deadline,
      String id) {
    grid.add(
        new DropDown(
            grid.size(),
            0,
            List.of(OPEN, DONE),
            words.say("head.done"),
            words.say("help.done"),
            words.say("help.done")));
    grid.row(
        List.of(
            Cell.of(OPEN, Look.ENTRY),
            Cell.number(++number),
            urgency,
            Cell.text(what),
            Cell.text(found),
            Cell.text(registration),
            deadline.orElse(Cell.text("")),
            Cell.entry(),
            Cell.entry(),
            Cell.of(id, Look.SMALL)));
  }
}
