package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrgencyTest {
  @Test
  void aRenewalThatClosesWithinThirtyDaysComesBeforeOtherChecksAndAfterWhatNeedsAction() {
    Finding check = first(Severity.CHECK);
    Finding soon = check.withNote(Note.of(Note.APPLY_BY, "2026-12-23", "30"));
    Finding later = check.withNote(Note.of(Note.APPLY_BY, "2026-12-24", "31"));
    Finding act = first(Severity.ACT);

    assertEquals(
        List.of(act, soon, check, later),
        Stream.of(check, later, soon, act).sorted(Urgency.order()).toList());
  }

  private static Finding first(Severity severity) {
    return SampleReport.rich().findings().stream()
        .filter(finding -> finding.severity() == severity)
        .findFirst()
        .orElseThrow();
  }
}
