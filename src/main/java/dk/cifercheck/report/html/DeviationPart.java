package dk.cifercheck.report.html;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.report.PageSeen;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the portal is not what the program knows, and what would teach it. */
final class DeviationPart {
  private final Parts parts;
  private final Words words;
  private final Set<String> shown = new LinkedHashSet<>();

  DeviationPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  Optional<Tag> section() {
    List<Deviation> deviation = parts.report().capture().deviations();
    if (deviation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parts
            .section("drift", "drift")
            .add(Tag.of("p").text(words.say("drift.how")))
            .add(
                Tag.of("ul", "findings")
                    .set("role", "list")
                    .addAll(deviation.stream().map(this::item).toList())));
  }

  private Tag item(Deviation deviation) {
    String where = words.say("drift.on." + deviation.where().id());
    Optional<PageSeen> page =
        parts.report().capture().pages().stream()
            .filter(seen -> seen.file().equals(deviation.page()))
            .findFirst();
    Tag place = Tag.of("p", "where").add(Tag.of("strong").text(where));
    if (!deviation.registration().isEmpty()) {
      place.text(" · ").add(parts.registration(deviation.registration()));
    }
    page.ifPresent(seen -> place.text(" ").addIf(parts.evidences().of(seen, where)));
    Tag item = Tag.of("li", "finding unread").add(place).add(sentence(deviation));
    deviation
        .profileLine()
        .ifPresent(
            line ->
                item.add(Tag.of("p").text(words.say("drift.line")))
                    .add(Tag.of("p").add(Tag.of("code").text(line))));
    page.filter(seen -> shown.add(seen.picture()))
        .ifPresent(seen -> item.addIf(parts.evidences().picture(seen, where)));
    return item;
  }

  private Tag sentence(Deviation deviation) {
    String said =
        deviation.concept().isEmpty()
            ? words.reasons().of(deviation.expected())
            : deviation
                .found()
                .map(found -> words.say("drift.found", deviation.expected(), found))
                .orElseGet(() -> words.say("drift.nothing", deviation.expected()));
    return Tag.of("p", "sentence").text(said);
  }
}
