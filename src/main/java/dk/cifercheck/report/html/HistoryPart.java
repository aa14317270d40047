package dk.cifercheck.report.html;

import dk.cifercheck.report.HistoryLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is new, gone and still open since the last complete run, and what looks suspicious. */
final class HistoryPart {
  private final Parts parts;
  private final HistoryLines history;

  HistoryPart(Parts parts) {
    this.parts = parts;
    this.history = new HistoryLines(parts.report(), parts.words().language());
  }

  Optional<Tag> section() {
    List<Tag> items = new ArrayList<>();
    history.warnings().forEach(text -> items.add(item(Tag.of("strong").text(text))));
    history.news().forEach(text -> items.add(item(Tag.of("span").text(text))));
    if (items.isEmpty() && history.summary().isEmpty()) {
      return Optional.empty();
    }
    Tag section = parts.section("history", "history");
    history.summary().ifPresent(text -> section.add(Tag.of("p").text(text)));
    return Optional.of(
        items.isEmpty()
            ? section
            : section.add(Tag.of("ul", "findings").set("role", "list").addAll(items)));
  }

  private static Tag item(Tag text) {
    return Tag.of("li", "finding").add(Tag.of("p").add(text));
  }
}
