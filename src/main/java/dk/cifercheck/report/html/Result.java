package dk.cifercheck.report.html;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import java.util.List;

/** The word on what the two sides amount to. */
final class Result {
  private final Words words;

  Result(Words words) {
    this.words = words;
  }

  /**
   * The findings, as links to where they are explained.
   *
   * @param otherwise key of what is said where there are none
   */
  Tag of(List<Finding> findings, String otherwise) {
    if (findings.isEmpty()) {
      return Tag.of("span", "state").text(words.say(otherwise));
    }
    Tag results = Tag.of("span");
    for (Finding finding : findings) {
      if (!results.isEmpty()) {
        results.text(", ");
      }
      results.add(word(finding));
    }
    return results;
  }

  private Tag word(Finding finding) {
    String rules = words.explanation().rules(finding);
    String word =
        words.say("result." + finding.kind().id()) + (rules.isEmpty() ? "" : " (" + rules + ")");
    // What could not be read is listed by its gap, not by its finding.
    return finding.kind() != FindingKind.NOT_VERIFIED
        ? Tag.of("a").set("href", "#" + Findings.anchor(finding)).text(word)
        : Tag.of("span").text(word);
  }

  /** The class of a row with these findings. */
  static String style(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .sorted()
        .findFirst()
        .map(worst -> "row " + worst.id())
        .orElse("row");
  }
}
