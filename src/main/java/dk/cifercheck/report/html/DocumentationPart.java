package dk.cifercheck.report.html;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.report.BlockedRequest;
import dk.cifercheck.report.PageSeen;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.ReportJson;
import java.util.List;
import java.util.Optional;

/** What an officer or auditor needs to follow the report back to what was seen. */
final class DocumentationPart {
  private final Parts parts;
  private final Words words;
  private final Report report;

  DocumentationPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.report = parts.report();
  }

  Tag section() {
    return parts
        .section("documentation", "documentation")
        .add(Tag.of("p").text(words.say("documentation.how")))
        .add(Tag.of("p").text(words.say("documentation.untried")))
        .add(folded("doc.run", run()))
        .addIf(pages())
        .addIf(findings())
        .addIf(blocked())
        .addIf(lapsed());
  }

  private Tag folded(String key, Tag content) {
    return Tag.of("details").add(Tag.of("summary").text(words.say(key))).add(content);
  }

  private Tag run() {
    return Tag.of("dl", "facts")
        .addAll(fact("doc.started", words.time(report.capture().startedAt())))
        .addAll(fact("doc.finished", words.time(report.capture().finishedAt())))
        .addAll(fact("doc.as-of", words.day(report.capture().asOf())))
        .addAll(fact("doc.rules", report.rules()))
        .addAll(fact("doc.hosts", String.join(", ", report.capture().hostsContacted())))
        .addAll(
            fact(
                "doc.verdict",
                report.verdict().exit().verdict().orElse("")
                    + report.verdict().reason().map(reason -> " (" + reason + ")").orElse("")))
        .addAll(fact("doc.schema", ReportJson.SCHEMA));
  }

  private List<Tag> fact(String key, String value) {
    return List.of(Tag.of("dt").text(words.say(key)), Tag.of("dd").add(Tag.of("bdi").text(value)));
  }

  private Optional<Tag> pages() {
    if (report.capture().pages().isEmpty()) {
      return Optional.empty();
    }
    Table table =
        table("doc.pages", "head.file", "head.shown", "head.time", "head.seen", "head.hash");
    for (PageSeen page : report.capture().pages()) {
      table.row(
          "row",
          List.of(
              text(page.file()),
              text(String.join(", ", page.tabs().isEmpty() ? List.of(page.kind()) : page.tabs())),
              text(words.time(page.time())),
              parts.evidences().of(page, page.file()).orElseGet(() -> text("")),
              Tag.of("code").text(page.sha256())));
    }
    return Optional.of(folded("doc.pages", table.tag()));
  }

  private Optional<Tag> findings() {
    if (report.findings().isEmpty()) {
      return Optional.empty();
    }
    Table table = table("doc.findings", "head.id", "head.kind", "head.where", "head.basis");
    for (Finding finding : report.findings()) {
      table.row(
          "row",
          List.of(
              Tag.of("code").text(finding.id()),
              text(finding.kind().id()),
              text(finding.subject().registration() + ", " + finding.subject().field()),
              text(finding.action().basis().orElse(""))));
    }
    return Optional.of(folded("doc.findings", table.tag()));
  }

  private Optional<Tag> blocked() {
    if (report.capture().blocked().isEmpty()) {
      return Optional.empty();
    }
    Table table = table("doc.blocked", "head.request", "head.count", "head.page", "head.allowed");
    for (BlockedRequest request : report.capture().blocked()) {
      table.row(
          "row",
          List.of(
              text(request.method() + " " + request.host() + request.path()),
              text(Integer.toString(request.count())),
              text(request.page()),
              text(request.allowedBy())));
    }
    return Optional.of(folded("doc.blocked", table.tag()));
  }

  private Optional<Tag> lapsed() {
    if (report.lapsedAnswers().isEmpty()) {
      return Optional.empty();
    }
    Table table = table("doc.lapsed", "head.id", "head.answer", "head.by", "head.on");
    for (Answer answer : report.lapsedAnswers()) {
      table.row(
          "row",
          List.of(
              Tag.of("code").text(answer.finding()),
              text(words.say("answer." + answer.word().id())),
              text(answer.by()),
              text(words.day(answer.on()))));
    }
    return Optional.of(folded("doc.lapsed", table.tag()));
  }

  private Table table(String caption, String... heads) {
    return new Table(
        "plain", words.say(caption), List.of(heads).stream().map(key -> words.say(key)).toList());
  }

  private Tag text(String text) {
    return new Value(words).of(text);
  }
}
