package dk.cifercheck.report.html;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.report.PageSeen;
import java.util.List;
import java.util.Optional;

/** What could not be read, with the page on which it should have been. */
final class UnreadPart {
  private static final int PLACES = 4;

  private final Parts parts;
  private final Words words;

  UnreadPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  Optional<Tag> section() {
    List<NotVerified> gaps = parts.report().notVerified();
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parts
            .section("unread", "unread")
            .add(Tag.of("p").text(words.say("unread.no-error")))
            .add(
                Tag.of("ul", "findings")
                    .set("role", "list")
                    .addAll(gaps.stream().map(this::item).toList())));
  }

  private Tag item(NotVerified gap) {
    String field = gap.field().map(words.explanation()::label).orElse("");
    Tag where = Tag.of("p", "where");
    if (gap.registration().isEmpty()) {
      where.add(Tag.of("strong").text(words.say("unread.list")));
    } else {
      where.add(parts.registration(gap.registration()));
    }
    gap.tab().ifPresent(tab -> where.text(" · ").add(Tag.of("bdi").text(tab)));
    if (!field.isEmpty()) {
      where.text(" · " + field);
    }
    String tab = gap.tab().orElse("");
    List<PageSeen> places = parts.evidences().places(gap).stream().limit(PLACES).toList();
    String about = gap.tab().orElse(field.isEmpty() ? gap.registration() : field);
    places.forEach(page -> where.text(" ").addIf(parts.evidences().of(page, tab, about)));
    Tag said =
        Tag.of("div", "said")
            .add(where)
            .add(Tag.of("p", "sentence").text(words.reasons().of(gap.reason())))
            .addAll(own(gap))
            .add(Tag.of("p", "small").text(words.say("unread.each")));
    List<Finding> findings =
        gap.field().map(id -> parts.findings().about(gap.registration(), id)).orElse(List.of());
    Tag item =
        Filtered.by(parts, gap.registration(), findings)
            .mark(Tag.of("li", "finding unread"))
            .add(said);
    return item.addIf(exact(findings, about).or(() -> picture(places, tab, about)));
  }

  /** The place itself, where something stood there that could not be understood. */
  private Optional<Tag> exact(List<Finding> findings, String about) {
    return findings.stream()
        .flatMap(finding -> parts.evidences().place(finding.evidence(), about).stream())
        .findFirst();
  }

  private Optional<Tag> picture(List<PageSeen> places, String tab, String about) {
    List<Tag> pictures =
        places.stream()
            .flatMap(page -> parts.evidences().picture(page, tab, about).stream())
            .toList();
    return pictures.isEmpty()
        ? Optional.empty()
        : Optional.of(Tag.of("div", "shots").addAll(pictures));
  }

  /** The company's own values, to be looked for on the portal. */
  private List<Tag> own(NotVerified gap) {
    return gap.field().map(field -> parts.findings().about(gap.registration(), field)).stream()
        .flatMap(List::stream)
        .filter(finding -> finding.kind() == FindingKind.NOT_VERIFIED)
        .map(Finding::sides)
        .flatMap(sides -> sides.inMasterData().stream())
        .map(
            value ->
                Tag.of("p").text(words.say("unread.own") + " ").add(new Value(words).of(value)))
        .toList();
  }
}
