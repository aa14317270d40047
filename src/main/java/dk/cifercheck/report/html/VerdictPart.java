package dk.cifercheck.report.html;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Severity;
import dk.cifercheck.report.Coverage;
import dk.cifercheck.report.Ending;
import dk.cifercheck.report.FollowHint;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.Stop;
import dk.cifercheck.report.VerdictWord;
import java.util.List;
import java.util.Optional;

/** The top of the page: what it amounts to, and how much was looked at. */
final class VerdictPart {
  private final Parts parts;
  private final Words words;
  private final Report report;

  VerdictPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.report = parts.report();
  }

  Tag header() {
    VerdictWord word = VerdictWord.of(report.verdict().exit());
    return Tag.of("header", "verdict " + word.id())
        .addIf(demonstration())
        .add(Tag.of("p", "what").text(words.say(company().isPresent() ? "what" : "what.nobody")))
        .addIf(company().map(name -> Tag.of("p", "company").text(name)))
        .add(
            Tag.of("h1")
                .add(
                    Tag.of("span", "symbol")
                        .set("aria-hidden", "true")
                        .text(words.say("symbol." + word.id())))
                .text(result()))
        .add(Tag.of("p", "meaning").text(meaning()))
        .addIf(detail())
        .addIf(followHint())
        .add(facts());
  }

  /** What it amounts to in a word; all right with open findings is more than a word. */
  String result() {
    String key = "verdict." + VerdictWord.of(report.verdict().exit()).id();
    String exact = key + "." + report.verdict().reason().orElse("");
    return words.say(words.has(exact) ? exact : key);
  }

  private Optional<Tag> demonstration() {
    return report.demonstration()
        ? Optional.of(Tag.of("p").add(Tag.of("strong").text(words.say("demonstration"))))
        : Optional.empty();
  }

  /** The sentence that says what the word means here. */
  private String meaning() {
    Optional<Stop> stop = report.capture().stop();
    ExitCode exit = report.verdict().exit();
    if (stop.isPresent()) {
      return new Ending(words.language()).of(report.verdict(), stop.get().reason());
    }
    if (exit == ExitCode.DIFFERENT) {
      return different(parts.findings().open(Severity.ACT), parts.findings().open(Severity.CHECK));
    }
    String key = "meaning." + exit.verdict().orElse("defect");
    String exact = key + "." + report.verdict().reason().orElse(situation());
    if (words.has(exact)) {
      return words.say(exact);
    }
    return words.has(key)
        ? words.say(key)
        : new Ending(words.language()).of(report.verdict(), report.verdict().reason().orElse(""));
  }

  /** What needs action and what only a look; of none of a sort nothing is said. */
  private String different(long act, long check) {
    String which = act == 0 ? ".check" : check == 0 ? ".act" : "";
    return words.say("meaning.different" + which, act, check);
  }

  private String situation() {
    if (!parts.compared()) {
      return "read-only";
    }
    return report.findings().stream().anyMatch(Finding::silenced) ? "silenced" : "";
  }

  private Optional<Tag> detail() {
    return report
        .capture()
        .stop()
        .map(Stop::detail)
        .filter(detail -> !detail.isEmpty())
        .map(new Ending(words.language())::detail)
        .map(detail -> Tag.of("p", "detail").text(words.say("detail", detail)));
  }

  private Optional<Tag> followHint() {
    return FollowHint.fits(report)
        ? Optional.of(Tag.of("p", "detail").text(words.say("follow")))
        : Optional.empty();
  }

  private Tag facts() {
    return Tag.of("dl", "facts")
        .addAll(fact("fact.coverage", coverage()))
        .addAll(fact("fact.portal", report.capture().portalUrl()))
        .addAll(fact("fact.day", words.day(report.capture().asOf())))
        .addAll(fact("fact.rules", rules()));
  }

  private String coverage() {
    Coverage covered = Coverage.of(report.reading());
    return covered.registrationsListed() == 0 && report.capture().stop().isPresent()
        ? words.say("coverage.none")
        : words.say(
            "coverage",
            covered.registrationsRead(),
            covered.registrationsListed(),
            covered.tabsRead(),
            covered.tabsSeen());
  }

  private String rules() {
    String key = "rules." + report.rules();
    return words.has(key) ? words.say(key) : report.rules();
  }

  private List<Tag> fact(String key, String value) {
    return List.of(Tag.of("dt").text(words.say(key)), Tag.of("dd").add(Tag.of("bdi").text(value)));
  }

  /** The company's own name for itself, else the one on the portal. */
  Optional<String> company() {
    return report
        .master()
        .map(MasterData::company)
        .map(company -> company.name())
        .filter(name -> !name.isBlank())
        .or(
            () ->
                report.reading().registrations().stream()
                    .map(one -> one.text(FieldId.ENTERPRISE_NAME))
                    .filter(name -> !name.isBlank())
                    .findFirst());
  }
}
