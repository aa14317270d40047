package dk.cifercheck.report.xlsx;

import dk.cifercheck.masterdata.Column;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Severity;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.LocalDays;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Look;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the workbook says in one language. */
final class Words {
  private final Language language;
  private final Texts texts;
  private final Texts summary;
  private final Explanation explanation;
  private final Reasons reasons;
  private final LocalDays days;

  Words(Language language) {
    this.language = language;
    this.texts = Texts.of(Words.class, language);
    this.summary = Texts.of(Report.class, language);
    this.explanation = new Explanation(language);
    this.reasons = new Reasons(language);
    this.days = new LocalDays(language);
  }

  Language language() {
    return language;
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  /** The same words as in the terminal. */
  Texts summary() {
    return summary;
  }

  Explanation explanation() {
    return explanation;
  }

  Reasons reasons() {
    return reasons;
  }

  List<String> all(String... keys) {
    return Stream.of(keys).map(key -> texts.say(key)).toList();
  }

  /** The name of a column of the sheet of answers, by which it is read back. */
  String answerColumn(String id) {
    return SheetForm.ANSWERS.columns().stream()
        .filter(column -> column.id().equals(id))
        .map((Column column) -> column.name(language))
        .map(name -> name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1))
        .findFirst()
        .orElseThrow();
  }

  /** A day within a text. */
  String day(LocalDate day) {
    return days.of(day);
  }

  /** The word that a person chooses for an answer. */
  String word(Answer.Word word) {
    return texts.say("word." + word.id());
  }

  /** A question with the answers as they are chosen here; elsewhere they are English words. */
  String inOwnWords(String question) {
    String said = question;
    for (Answer.Word word : Answer.Word.values()) {
      said =
          said.replace(texts.say("answer-with", word.id()), texts.say("answer-with", word(word)));
    }
    return said;
  }

  /** What a registration, field or product amounts to, in a few words. */
  String result(List<Finding> findings) {
    return findings.stream().map(this::result).distinct().collect(Collectors.joining("; "));
  }

  /** The same as a cell; other words where nothing was found. */
  Cell result(List<Finding> findings, String otherwise) {
    return findings.isEmpty()
        ? Cell.text(texts.say(otherwise))
        : Cell.of(result(findings), look(findings));
  }

  private String result(Finding finding) {
    String rules = explanation.rules(finding);
    String said = texts.say("kind." + finding.kind().id());
    return (rules.isEmpty() ? said : said + " (" + rules + ")")
        + (finding.silenced() ? " " + summary.say("summary.silenced") : "");
  }

  /** The colour of the worst that is open; the words beside it say the same. */
  static Look look(List<Finding> findings) {
    List<Severity> open =
        findings.stream().filter(Finding::counts).map(Finding::severity).sorted().toList();
    if (open.isEmpty()) {
      return Look.TEXT;
    }
    return open.get(0) == Severity.ACT ? Look.ACT : Look.CHECK;
  }
}
