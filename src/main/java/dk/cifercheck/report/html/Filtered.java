package dk.cifercheck.report.html;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Step;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By what the filter of the page finds an element.
 *
 * @param registration place of the registration on the page, empty if it has none
 * @param kinds kinds of its findings
 * @param steps what they ask for
 */
record Filtered(String registration, String kinds, String steps) {
  static Filtered by(Parts parts, Finding finding) {
    return by(parts, finding.subject().registration(), List.of(finding));
  }

  static Filtered by(Parts parts, String registration, List<Finding> findings) {
    return new Filtered(
        parts.findAnchor(registration).orElse(""),
        findings.stream().map(one -> one.kind().id()).distinct().collect(Collectors.joining(" ")),
        findings.stream()
            .filter(Finding::counts)
            .flatMap(one -> one.action().steps().stream())
            .map(Step::id)
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  Tag mark(Tag element) {
    return element
        .set("data-registration", registration)
        .set("data-kinds", kinds)
        .set("data-steps", steps);
  }
}
