package dk.cifercheck.report.html;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of a registration: those on the portal, and those that must be there. */
final class DocumentRows {
  private final Parts parts;
  private final Words words;
  private final RegistrationSides sides;

  DocumentRows(Parts parts, RegistrationSides sides) {
    this.parts = parts;
    this.words = parts.words();
    this.sides = sides;
  }

  List<Tag> part() {
    List<Tag> part = new ArrayList<>();
    part.add(Tag.of("h4").text(words.say("documents")));
    List<Attachment> files =
        sides
            .portal()
            .map(Registration::attachments)
            .flatMap(PageReading::content)
            .orElse(List.of());
    remark().ifPresent(key -> part.add(Tag.of("p").text(words.say(key))));
    if (!files.isEmpty()) {
      part.add(uploaded(files));
    }
    List<String> required = sides.own().map(own -> own.attachments()).orElse(List.of());
    if (!required.isEmpty()) {
      part.add(required(required));
    }
    return part;
  }

  private Optional<String> remark() {
    Optional<PageReading<List<Attachment>>> reading = sides.portal().map(Registration::attachments);
    if (reading.isEmpty()) {
      return Optional.of("state.no-registration");
    }
    if (reading.get() instanceof PageReading.NotRead<List<Attachment>>) {
      return Optional.of("documents.not-read");
    }
    return reading.get() instanceof PageReading.EmptyProven<List<Attachment>>
        ? Optional.of("documents.empty")
        : Optional.empty();
  }

  private Tag uploaded(List<Attachment> files) {
    Table table =
        new Table(
            "plain",
            words.say("documents.caption", sides.name()),
            List.of(words.say("head.document"), words.say("head.file"), words.say("head.seen")));
    Value value = new Value(words);
    for (Attachment file : files) {
      table.row(
          "row",
          List.of(
              value.of(file.type()),
              file.fileName().isEmpty()
                  ? Tag.of("span", "state").text(words.say("documents.no-file"))
                  : value.of(file.fileName()),
              parts
                  .evidences()
                  .of(Optional.of(file.evidence()), file.type())
                  .orElseGet(() -> Tag.of("span"))));
    }
    return table.tag();
  }

  private Tag required(List<String> types) {
    Table table =
        new Table(
            "plain",
            words.say("required.caption", sides.name()),
            List.of(words.say("head.document"), words.say("head.result")));
    for (String type : types) {
      var findings = parts.findings().about(sides.name(), Subject.ATTACHMENTS, type);
      table.row(
          Result.style(findings),
          Filtered.by(parts, sides.name(), findings),
          List.of(new Value(words).of(type), new Result(words).of(findings, withoutFinding())));
    }
    return table.tag();
  }

  /** No finding means that a document is there only where the portal's list of them was read. */
  private String withoutFinding() {
    boolean read =
        sides
            .portal()
            .map(Registration::attachments)
            .filter(reading -> !(reading instanceof PageReading.NotRead<List<Attachment>>))
            .isPresent();
    return read ? "result.uploaded" : "result.not-compared";
  }
}
