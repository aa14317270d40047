package dk.cifercheck.report.html;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Choices of what the page shows. They are hidden until the script has made them work, so that
 * without it nothing is.
 */
final class FilterPart {
  private final Parts parts;
  private final Words words;
  private final List<Finding> findings;

  FilterPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.findings = parts.report().findings();
  }

  /** The choices, and what they leave of the page; nothing if there is nothing to choose from. */
  List<Tag> tags() {
    List<Tag> choices = new ArrayList<>();
    choice("registration", registrations()).ifPresent(choices::add);
    choice("kinds", kinds()).ifPresent(choices::add);
    choice("steps", steps()).ifPresent(choices::add);
    if (choices.isEmpty()) {
      return List.of();
    }
    return List.of(
        Tag.of("details", "filter")
            .set("id", "filter")
            .flag("hidden")
            .add(Tag.of("summary").text(words.say("filter")))
            .add(Tag.of("div").addAll(choices).add(reset())),
        Tag.of("p", "small")
            .set("id", "filter-said")
            .set("role", "status")
            .set("data-said", words.say("filter.said")));
  }

  private Tag reset() {
    return Tag.of("button", "plain")
        .set("type", "button")
        .set("id", "filter-reset")
        .flag("hidden")
        .text(words.say("filter.all"));
  }

  private Optional<Tag> choice(String what, Map<String, String> values) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    String id = "filter-" + what;
    Tag select = Tag.of("select").set("id", id).set("data-by", what);
    select.add(Tag.of("option").set("value", "").plain(words.say("filter.any")));
    values.forEach((value, name) -> select.add(Tag.of("option").set("value", value).plain(name)));
    return Optional.of(
        Tag.of("p")
            .add(Tag.of("label").set("for", id).text(words.say("filter." + what)))
            .add(select));
  }

  private Map<String, String> registrations() {
    Map<String, String> values = new LinkedHashMap<>();
    for (RegistrationSides sides : parts.report().sides()) {
      parts.findAnchor(sides.name()).ifPresent(anchor -> values.put(anchor, sides.name()));
    }
    return values;
  }

  private Map<String, String> kinds() {
    Set<FindingKind> present = EnumSet.noneOf(FindingKind.class);
    findings.forEach(finding -> present.add(finding.kind()));
    Map<String, String> values = new LinkedHashMap<>();
    present.forEach(kind -> values.put(kind.id(), name(kind)));
    return values;
  }

  /** Beside a value a shorter word is enough than in a list of all that can be found. */
  private String name(FindingKind kind) {
    String key = "kind." + kind.id();
    return words.say(words.has(key) ? key : "result." + kind.id());
  }

  private Map<String, String> steps() {
    Set<Step> present = EnumSet.noneOf(Step.class);
    findings.stream()
        .filter(Finding::counts)
        .forEach(finding -> present.addAll(finding.action().steps()));
    Map<String, String> values = new LinkedHashMap<>();
    present.forEach(step -> values.put(step.id(), words.say("step." + step.id())));
    return values;
  }
}
