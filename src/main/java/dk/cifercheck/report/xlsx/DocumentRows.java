package dk.cifercheck.report.xlsx;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the portal lists, then those that the company says must be there. */
final class DocumentRows {
  private final RegistrationSides sides;
  private final FindingIndex index;
  private final Words words;

  DocumentRows(RegistrationSides sides, FindingIndex index, Words words) {
    this.sides = sides;
    this.index = index;
    this.words = words;
  }

  List<SideRow> all() {
    Stream<SideRow> listed =
        sides.portal().flatMap(portal -> portal.attachments().content()).stream()
            .flatMap(List::stream)
            .map(this::listed);
    Stream<SideRow> required =
        sides.own().stream().flatMap(own -> own.attachments().stream()).map(this::required);
    return Stream.concat(listed, required).toList();
  }

  private SideRow listed(Attachment file) {
    String name = file.fileName().isEmpty() ? words.say("value.no-file") : file.fileName();
    return SideRow.portal(file.type(), name);
  }

  /** No finding means that a document is there only where the portal's list of them was read. */
  private SideRow required(String type) {
    boolean read =
        sides
            .portal()
            .filter(one -> !(one.attachments() instanceof PageReading.NotRead<List<Attachment>>))
            .isPresent();
    return new SideRow(
        words.say("required"),
        SideRow.Side.NONE,
        SideRow.Side.of(type),
        words.result(
            index.about(sides.name(), Subject.ATTACHMENTS, type),
            read ? "result.uploaded" : "result.not-compared"));
  }
}
