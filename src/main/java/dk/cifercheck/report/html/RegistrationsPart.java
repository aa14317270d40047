package dk.cifercheck.report.html;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabSeen;
import dk.cifercheck.report.PageSeen;
import dk.cifercheck.report.Report;
import java.util.List;
import java.util.Optional;

/** Each registration, portal beside master data. */
final class RegistrationsPart {
  private final Parts parts;
  private final Words words;
  private final Report report;

  RegistrationsPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.report = parts.report();
  }

  Optional<Tag> section() {
    if (report.sides().isEmpty()) {
      return Optional.empty();
    }
    Tag section =
        parts.section(
            "registrations", parts.compared() ? "registrations" : "registrations.read-only");
    if (parts.compared()) {
      section.add(Tag.of("p").text(words.say("registrations.how")));
    }
    for (int i = 0; i < report.sides().size(); i++) {
      section.add(registration(i, report.sides().get(i)));
    }
    return Optional.of(section);
  }

  private Tag registration(int position, RegistrationSides sides) {
    String anchor = Parts.anchor(position);
    Tag section =
        Tag.of("section", "registration")
            .set("id", anchor)
            .set("data-registration", anchor)
            .set("aria-labelledby", anchor + "-h")
            .add(Tag.of("h3").set("id", anchor + "-h").text(sides.name()))
            .add(Tag.of("p", "where").text(summary(sides)));
    sides.portal().ifPresent(portal -> section.add(tabs(portal)));
    return section
        .add(Tag.of("h4").text(words.say("fields")))
        .add(new FieldRows(parts, sides).table())
        .addAll(new ProductRows(parts, sides).part())
        .addAll(new DocumentRows(parts, sides).part())
        .addIf(sides.portal().map(Registration::otherFields).flatMap(this::otherFields));
  }

  private String summary(RegistrationSides sides) {
    if (sides.portal().isEmpty()) {
      return words.say("registration.own-only");
    }
    if (!parts.compared()) {
      return words.say("registration.read-only");
    }
    return sides.own().isEmpty()
        ? words.say("registration.portal-only")
        : words.say("registration.open", parts.findings().open(sides));
  }

  /** Every tab with the pages on which it was saved. */
  private Tag tabs(Registration portal) {
    Tag list = Tag.of("ul", "tabs").set("role", "list").set("aria-label", words.say("tabs"));
    List<PageSeen> pages = parts.evidences().pagesOf(portal.name());
    for (TabSeen tab : portal.tabs()) {
      Tag item =
          Tag.of("li")
              .add(Tag.of("bdi").text(tab.title()))
              .text(": " + words.say(tab.read() ? "tab.read" : "tab.not-read"));
      pages.stream()
          .filter(page -> page.tabs().contains(tab.title()))
          .forEach(page -> item.addIf(parts.evidences().of(page, tab.title(), tab.title())));
      list.add(item);
    }
    return list;
  }

  private Optional<Tag> otherFields(List<OtherField> fields) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "plain",
            words.say("others.caption"),
            List.of(words.say("head.label"), words.say("head.value"), words.say("head.section")));
    Value value = new Value(words);
    for (OtherField field : fields) {
      table.row(
          "row",
          List.of(value.of(field.label()), value.of(field.value()), value.of(field.section())));
    }
    return Optional.of(
        Tag.of("details")
            .add(Tag.of("summary").text(words.say("others", fields.size())))
            .add(table.tag()));
  }
}
