package dk.cifercheck.report.xlsx;

import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Severity;
import dk.cifercheck.report.BlockedRequest;
import dk.cifercheck.report.Coverage;
import dk.cifercheck.report.Ending;
import dk.cifercheck.report.HistoryLines;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.Stop;
import dk.cifercheck.report.VerdictWord;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;
import dk.cifercheck.text.Texts;
import java.util.List;

/** The first sheet: how the run ended, what it covers, and what the other sheets are for. */
final class OverviewSheet {
  private final Report report;
  private final Words words;
  private final Texts summary;
  private final Grid grid;

  OverviewSheet(Report report, Words words) {
    this.report = report;
    this.words = words;
    this.summary = words.summary();
    this.grid = Grid.fixed(words.say("sheet.overview"), List.of(28, 100));
  }

  Grid grid() {
    grid.line(title(), Look.TITLE);
    if (report.demonstration()) {
      grid.line(words.say("demonstration"), Look.WARNING);
    }
    result();
    facts();
    counts();
    history();
    remarks();
    sheets();
    return grid;
  }

  private String title() {
    return report
        .master()
        .map(master -> words.say("title.company", master.company().name()))
        .orElse(words.say("title"));
  }

  private void result() {
    VerdictWord word = VerdictWord.of(report.verdict().exit());
    String reason =
        report
            .verdict()
            .reason()
            .filter(key -> summary.has("reason." + key))
            .map(key -> " (" + summary.say("reason." + key) + ")")
            .orElse("");
    Look look = word == VerdictWord.ALL_RIGHT ? Look.STRONG : Look.ACT;
    fact("result", Cell.of(words.say("verdict." + word.id()) + reason, look));
    report.capture().stop().ifPresent(this::stop);
    if (report.master().isEmpty() && report.capture().stop().isEmpty()) {
      fact("", Cell.text(words.say("not-compared")));
    }
  }

  private void stop(Stop stop) {
    Ending ending = new Ending(words.language());
    String detail = ending.detail(stop.detail());
    String said = ending.of(report.verdict(), stop.reason());
    fact("stopped", Cell.text(detail.isEmpty() ? said : said + "\n" + detail));
  }

  private void facts() {
    Coverage read = Coverage.of(report.reading());
    fact(
        "coverage",
        Cell.text(
            words.say(
                "coverage",
                read.registrationsRead(),
                read.registrationsListed(),
                read.tabsRead(),
                read.tabsSeen())));
    fact("portal", Cell.text(report.capture().portalUrl()));
    fact("as-of", Cell.day(report.capture().asOf(), Look.DAY));
    String key = "rules." + report.rules();
    fact("rules", Cell.text(summary.has(key) ? summary.say(key) : report.rules()));
  }

  private void counts() {
    if (report.master().isEmpty()) {
      return;
    }
    fact("act", Cell.number(open(Severity.ACT)));
    fact("check", Cell.number(open(Severity.CHECK)));
    fact("silenced", Cell.number(report.findings().stream().filter(Finding::silenced).count()));
  }

  private long open(Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.counts() && finding.severity() == severity)
        .count();
  }

  /** What earlier runs of the account found otherwise. */
  private void history() {
    HistoryLines history = new HistoryLines(report, words.language());
    history.summary().ifPresent(said -> fact("history", Cell.text(said)));
    history.warnings().forEach(said -> fact("warning", Cell.of(said, Look.CHECK)));
    history.news().forEach(said -> fact("history", Cell.text(said)));
  }

  private void remarks() {
    if (!report.notVerified().isEmpty()) {
      remark(words.say("remark.unread", report.notVerified().size(), words.say("sheet.unread")));
    }
    if (!report.unconfirmed().isEmpty()) {
      remark(summary.say("summary.unconfirmed", String.join(", ", report.unconfirmed())));
    }
    if (!report.ciqUnchecked().isEmpty()) {
      remark(summary.say("summary.ciq-unchecked", report.ciqUnchecked().size()));
    }
    if (!report.lapsedAnswers().isEmpty()) {
      remark(summary.say("summary.lapsed", report.lapsedAnswers().size(), report.lapsedIds()));
    }
    int blocked = report.capture().blocked().stream().mapToInt(BlockedRequest::count).sum();
    if (blocked > 0) {
      remark(summary.say("summary.blocked", blocked));
    }
  }

  private void sheets() {
    grid.line("", Look.PLAIN);
    grid.line(words.say("sheets"), Look.SECTION);
    about(words.say("sheet.todo"), "todo");
    about(SheetForm.ANSWERS.name(words.language()), "answers");
    about(words.say("sheet.findings"), "findings");
    about(words.say("sheet.deadlines"), "deadlines");
    if (!report.notVerified().isEmpty()) {
      about(words.say("sheet.unread"), "unread");
    }
    about(words.say("sheet.registrations"), "registrations");
    grid.row(List.of(Cell.text("report.html"), Cell.text(words.say("about.html"))));
  }

  private void about(String name, String key) {
    grid.row(List.of(Cell.text(name), Cell.text(words.say("about." + key))));
  }

  private void remark(String text) {
    fact("remark", Cell.text(text));
  }

  private void fact(String key, Cell value) {
    String label = key.isEmpty() ? "" : words.say("fact." + key);
    grid.row(List.of(Cell.of(label, Look.STRONG), value));
  }
}
