package dk.cifercheck.report.html;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.report.Report;
import java.util.Optional;

/** What the parts of one page share. */
final class Parts {
  private final Report report;
  private final Words words;
  private final Findings findings;
  private final Evidences evidences;
  private final Advice advice;

  Parts(Report report, Words words, RunFiles files) {
    this.report = report;
    this.words = words;
    this.findings = new Findings(report);
    this.evidences = new Evidences(report.capture(), words, files);
    this.advice = Advice.on(report.capture().asOf());
  }

  Report report() {
    return report;
  }

  Words words() {
    return words;
  }

  Findings findings() {
    return findings;
  }

  Evidences evidences() {
    return evidences;
  }

  /** The rules of the day. */
  Advice advice() {
    return advice;
  }

  /** Whether there is anything to compare with. */
  boolean compared() {
    return report.master().isPresent();
  }

  /** A part of the page that is found by its heading. */
  Tag section(String id, String heading) {
    return Tag.of("section")
        .set("id", id)
        .set("aria-labelledby", id + "-h")
        .add(Tag.of("h2").set("id", id + "-h").text(words.say(heading)));
  }

  /** The name of a registration, as a link to it where the page shows it. */
  Tag registration(String name) {
    return findAnchor(name)
        .map(anchor -> Tag.of("a").set("href", "#" + anchor).text(name))
        .orElseGet(() -> Tag.of("strong").text(name));
  }

  /** The place of a registration on the page. */
  Optional<String> findAnchor(String name) {
    for (int i = 0; i < report.sides().size(); i++) {
      if (report.sides().get(i).name().equals(name)) {
        return Optional.of(anchor(i));
      }
    }
    return Optional.empty();
  }

  static String anchor(int position) {
    return "r-" + (position + 1);
  }

  static String anchor(Report report, RegistrationSides sides) {
    return anchor(report.sides().indexOf(sides));
  }
}
