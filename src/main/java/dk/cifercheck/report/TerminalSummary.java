package dk.cifercheck.report;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a person reads in the terminal at the end of a run. */
public final class TerminalSummary {
  /** In which order steps are taken; the page has the same one. */
  private static final List<Step> ORDER =
      List.of(
          Step.ASK,
          Step.REPORT_TO_AUTHORITY,
          Step.CHANGE_APPLICATION,
          Step.NEW_REGISTRATION,
          Step.RENEW,
          Step.COMPLETE_REGISTRATION,
          Step.CORRECT_OWN_DATA,
          Step.WAIT);

  private final Texts texts;
  private final Explanation explanation;
  private final Reasons reasons;
  private final Lines lines;

  /**
   * A summary in this form.
   *
   * @param width columns of the terminal
   * @param colour whether the verdict may be coloured
   */
  public TerminalSummary(Language language, int width, boolean colour) {
    this.texts = Texts.of(TerminalSummary.class, language);
    this.explanation = new Explanation(language);
    this.reasons = new Reasons(language);
    this.lines = new Lines(width, colour);
  }

  /** The whole summary, with line ends; {@code folder} is where the files of the run lie. */
  public static String of(
      Report report, Path folder, Language language, int width, boolean colour) {
    return new TerminalSummary(language, width, colour).write(report, folder);
  }

  private String write(Report report, Path folder) {
    checked(report);
    findings(report);
    spelledDifferently(report);
    notVerified(report);
    new DeviationSummary(texts, reasons, lines).write(report.capture().deviations());
    history(report);
    remarks(report);
    steps(report);
    verdict(report);
    if (MailDraft.find(report, texts.language()).isPresent()) {
      lines.text(texts.say("summary.mail", folder.resolve("mail.eml").toString()));
    }
    lines.text(texts.say("summary.files", folder.resolve("report.html").toString()));
    return lines.toString();
  }

  private void checked(Report report) {
    Coverage coverage = Coverage.of(report.reading());
    lines.text(
        texts.say(
            "summary.checked",
            report.capture().portalUrl(),
            report.capture().asOf().toString(),
            rules(report)));
    lines.text(
        texts.say(
            "summary.coverage",
            coverage.registrationsRead(),
            coverage.registrationsListed(),
            coverage.tabsRead(),
            coverage.tabsSeen()));
    lines.blank();
  }

  private String rules(Report report) {
    String key = "rules." + report.rules();
    return texts.has(key) ? texts.say(key) : report.rules();
  }

  private void findings(Report report) {
    List<Finding> open =
        report.findings().stream().filter(Finding::counts).sorted(Urgency.order()).toList();
    if (open.isEmpty()) {
      return;
    }
    lines.heading(texts.say("summary.findings", open.size()));
    for (Finding finding : open) {
      finding(report, finding);
    }
    if (open.stream().anyMatch(finding -> !finding.action().steps().isEmpty())) {
      lines.text(texts.say("summary.answer"));
    }
    lines.blank();
  }

  /** What may be answered; the words are the same in both languages. */
  private static String words(Report report, Finding finding) {
    return Advice.on(report.capture().asOf()).wordsFor(finding).stream()
        .map(Answer.Word::id)
        .collect(Collectors.joining(", "));
  }

  private void finding(Report report, Finding finding) {
    String registration = finding.subject().registration();
    String urgency = texts.say("severity." + finding.severity().id());
    lines.item("[" + urgency + "] " + registration + ": " + explanation.brief(finding));
    new HistoryLines(report, texts.language()).since(finding).ifPresent(lines::under);
    explanation.question(finding.action()).ifPresent(lines::under);
    explanation.lookFirst(finding).ifPresent(first -> lines.under(first + "."));
    if (!finding.action().steps().isEmpty()) {
      lines.under(texts.say("summary.finding", finding.id(), words(report, finding)));
    }
  }

  private void spelledDifferently(Report report) {
    List<Finding> notes =
        report.findings().stream()
            .filter(finding -> finding.severity() == Severity.INFO || finding.silenced())
            .toList();
    if (notes.isEmpty()) {
      return;
    }
    lines.heading(texts.say("summary.notes"));
    notes.forEach(
        finding ->
            lines.item(
                finding.subject().registration()
                    + ": "
                    + explanation.brief(finding)
                    + (finding.silenced() ? " " + texts.say("summary.silenced") : "")));
    lines.blank();
  }

  private void notVerified(Report report) {
    if (report.notVerified().isEmpty()) {
      return;
    }
    lines.heading(texts.say("summary.not-verified"));
    for (NotVerified gap : report.notVerified()) {
      lines.item(where(gap) + reasons.of(gap.reason()));
    }
    lines.text(texts.say("summary.not-verified.hint"));
    lines.blank();
  }

  private String where(NotVerified gap) {
    StringBuilder where = new StringBuilder(gap.registration());
    gap.tab().ifPresent(tab -> where.append(where.isEmpty() ? "" : ", ").append(tab));
    gap.field()
        .map(explanation::label)
        .ifPresent(f -> where.append(where.isEmpty() ? "" : ", ").append(f));
    return where.isEmpty() ? "" : where.append(": ").toString();
  }

  private void history(Report report) {
    HistoryLines history = new HistoryLines(report, texts.language());
    int before = lines.length();
    history.warnings().forEach(lines::text);
    history.summary().ifPresent(lines::text);
    history.news().forEach(lines::item);
    if (lines.length() > before) {
      lines.blank();
    }
  }

  private void remarks(Report report) {
    int before = lines.length();
    if (!report.unconfirmed().isEmpty()) {
      lines.text(texts.say("summary.unconfirmed", String.join(", ", report.unconfirmed())));
    }
    if (!report.ciqUnchecked().isEmpty()) {
      lines.text(texts.say("summary.ciq-unchecked", report.ciqUnchecked().size()));
    }
    if (!report.lapsedAnswers().isEmpty()) {
      lines.text(texts.say("summary.lapsed", report.lapsedAnswers().size(), report.lapsedIds()));
    }
    if (!report.capture().blocked().isEmpty()) {
      int count = report.capture().blocked().stream().mapToInt(BlockedRequest::count).sum();
      lines.text(texts.say("summary.blocked", count));
    }
    if (lines.length() > before) {
      lines.blank();
    }
  }

  private void steps(Report report) {
    Set<Step> steps = new TreeSet<>(Comparator.comparing(ORDER::indexOf));
    report.findings().stream()
        .filter(Finding::counts)
        .forEach(finding -> steps.addAll(finding.action().steps()));
    boolean applies =
        report.findings().stream()
            .filter(finding -> finding.counts() && explanation.lookFirst(finding).isEmpty())
            .anyMatch(finding -> finding.action().steps().contains(Step.CHANGE_APPLICATION));
    if (!applies) {
      // Of a registration that one side does not know, its own sentence says what comes first.
      steps.remove(Step.CHANGE_APPLICATION);
    }
    if (steps.isEmpty()) {
      return;
    }
    lines.heading(texts.say("summary.steps"));
    steps.forEach(step -> lines.item(explanation.of(step) + "."));
    lines.blank();
  }

  /** Four words for a person, instead of a number. */
  private void verdict(Report report) {
    VerdictWord word = VerdictWord.of(report.verdict().exit());
    String reason =
        report
            .verdict()
            .reason()
            .filter(key -> texts.has("reason." + key))
            .map(key -> " (" + texts.say("reason." + key) + ")")
            .orElse("");
    lines.verdict(
        texts.say("summary.result") + " ", texts.say("verdict." + word.id()), colour(word), reason);
  }

  private static int colour(VerdictWord word) {
    return switch (word) {
      case ALL_RIGHT -> 32;
      case DIFFERENCES, NOT_FINISHED -> 33;
      case NEEDS_YOU -> 31;
    };
  }
}
