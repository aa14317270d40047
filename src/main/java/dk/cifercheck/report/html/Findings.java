package dk.cifercheck.report.html;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.Urgency;
import java.util.List;
import java.util.Optional;

/** Looks findings up for the places of the page at which they stand. */
final class Findings {
  private final Report report;

  Findings(Report report) {
    this.report = report;
  }

  /** What is to be done now, the most urgent first and else in portal order. */
  List<Finding> toDo(ToDo group) {
    return report.findings().stream()
        .filter(finding -> findGroup(finding).filter(group::equals).isPresent())
        .sorted(Urgency.order())
        .toList();
  }

  /** Under which heading a finding is to be done; nowhere if nothing is to be done. */
  static Optional<ToDo> findGroup(Finding finding) {
    if (finding.kind() == FindingKind.NOT_COMPARED) {
      return Optional.of(ToDo.OWN_DATA);
    }
    if (!finding.counts()) {
      return Optional.empty();
    }
    List<Step> steps = finding.action().steps();
    if (finding.action().waitsForAnswer()) {
      return Optional.of(ToDo.QUESTION);
    }
    if (steps.contains(Step.REPORT_TO_AUTHORITY)) {
      return Optional.of(ToDo.AUTHORITY);
    }
    if (steps.contains(Step.COMPLETE_REGISTRATION)) {
      return Optional.of(ToDo.COMPLETION);
    }
    if (steps.contains(Step.RENEW)) {
      return Optional.of(ToDo.RENEWAL);
    }
    return Optional.of(ToDo.OWN_DATA);
  }

  /** What is good to know and asks for nothing. */
  List<Finding> notes() {
    return report.findings().stream()
        .filter(finding -> findGroup(finding).isEmpty())
        .filter(finding -> finding.kind() != FindingKind.NOT_VERIFIED)
        .toList();
  }

  /** Everything about one field of a registration. */
  List<Finding> about(String registration, String field) {
    return report.findings().stream()
        .filter(finding -> finding.subject().registration().equals(registration))
        .filter(finding -> finding.subject().field().equals(field))
        .toList();
  }

  /** Everything about one product or document. */
  List<Finding> about(String registration, String list, String key) {
    return about(registration, list).stream()
        .filter(finding -> finding.subject().key().equals(key))
        .toList();
  }

  /** How many findings that ask for something a registration has. */
  long open(RegistrationSides sides) {
    return report.findings().stream()
        .filter(finding -> finding.subject().registration().equals(sides.name()))
        .filter(Finding::counts)
        .count();
  }

  long open(Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.counts() && finding.severity() == severity)
        .count();
  }

  /** What the product that a finding is about is called; empty if it is about none. */
  String productName(Finding finding) {
    return report.findProductName(finding).map(Explanation::shortened).orElse("");
  }

  /** The place of a finding on the page. */
  static String anchor(Finding finding) {
    return "f-" + finding.id();
  }
}
