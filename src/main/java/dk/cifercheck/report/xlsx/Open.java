package dk.cifercheck.report.xlsx;

import dk.cifercheck.model.Finding;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.Urgency;
import java.util.List;

/** The findings that still count. */
final class Open {
  private Open() {}

  /** The most urgent first, as in every form of the report. */
  static List<Finding> of(Report report) {
    return report.findings().stream().filter(Finding::counts).sorted(Urgency.order()).toList();
  }
}
