package dk.cifercheck.report.html;

import dk.cifercheck.model.Finding;
import dk.cifercheck.report.MailDraft;
import dk.cifercheck.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do now, in the order in which it is done. */
final class ToDoPart {
  private final Parts parts;
  private final Words words;
  private final Report report;

  ToDoPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.report = parts.report();
  }

  Tag section() {
    Tag section = parts.section("todo", "todo");
    List<Tag> groups = groups();
    if (groups.isEmpty()) {
      section.add(Tag.of("p").text(words.say(nothing())));
    }
    if (report.findings().stream().anyMatch(one -> one.subject().product().isPresent())) {
      section.add(Tag.of("p", "small").text(words.say("ciq.explained")));
    }
    return section.addAll(groups);
  }

  private String nothing() {
    if (report.capture().stop().isPresent()) {
      return "todo.stopped";
    }
    if (!report.notVerified().isEmpty()) {
      return "todo.unread";
    }
    return parts.compared() ? "todo.nothing" : "todo.not-compared";
  }

  private List<Tag> groups() {
    List<Tag> groups = new ArrayList<>();
    for (ToDo group : ToDo.values()) {
      List<Finding> findings = parts.findings().toDo(group);
      boolean unconfirmed = group == ToDo.OWN_DATA && !report.unconfirmed().isEmpty();
      if (!findings.isEmpty() || unconfirmed) {
        groups.add(group(group, groups.size() + 1, findings));
      }
    }
    return groups;
  }

  private Tag group(ToDo group, int number, List<Finding> findings) {
    String key = "group." + group.id();
    Tag section =
        Tag.of("section", "group")
            .add(Tag.of("h3").text(number + ". " + words.say(key, findings.size())))
            .add(Tag.of("p").text(words.say(key + ".how", findings.size())));
    if (group == ToDo.OWN_DATA && !report.unconfirmed().isEmpty()) {
      section.add(
          Tag.of("p").text(words.say("unconfirmed", String.join(", ", report.unconfirmed()))));
    }
    if (!findings.isEmpty()) {
      FindingItem item = new FindingItem(parts);
      section.add(
          Tag.of("ul", "findings")
              .set("role", "list")
              .addAll(findings.stream().map(item::of).toList()));
    }
    return section.addIf(group == ToDo.AUTHORITY ? mail() : Optional.empty());
  }

  private Optional<Tag> mail() {
    return MailDraft.find(report, words.language()).map(draft -> new MailPart(words).of(draft));
  }
}
