package dk.cifercheck.report.html;

import dk.cifercheck.model.Finding;
import dk.cifercheck.report.BlockedRequest;
import dk.cifercheck.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is good to know and asks for nothing. */
final class NotesPart {
  private final Parts parts;
  private final Words words;
  private final Report report;

  NotesPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.report = parts.report();
  }

  Optional<Tag> section() {
    List<Tag> items = new ArrayList<>();
    FindingItem item = new FindingItem(parts);
    for (Finding finding : parts.findings().notes()) {
      items.add(item.brief(finding));
    }
    remarks().forEach(remark -> items.add(Tag.of("li", "finding").add(Tag.of("p").text(remark))));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            parts
                .section("notes", "notes")
                .add(Tag.of("ul", "findings").set("role", "list").addAll(items)));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!report.ciqUnchecked().isEmpty()) {
      remarks.add(words.say("ciq-unchecked", report.ciqUnchecked().size()));
    }
    if (!report.lapsedAnswers().isEmpty()) {
      remarks.add(words.say("lapsed", report.lapsedAnswers().size()));
    }
    int blocked = report.capture().blocked().stream().mapToInt(BlockedRequest::count).sum();
    if (blocked > 0) {
      remarks.add(words.say("blocked", blocked));
    }
    return remarks;
  }
}
