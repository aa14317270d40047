package dk.cifercheck.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One finished run.
 *
 * @param startedAt start of its capture; no two runs of an account have the same
 * @param asOf the day that counted
 * @param verdict its verdict
 * @param complete whether everything was read
 * @param good whether later runs are compared with it: complete, and nothing in it was suspicious
 * @param counts how much it saw
 * @param findings what it found, in the order of reports
 */
public record PastRun(
    Instant startedAt,
    LocalDate asOf,
    String verdict,
    boolean complete,
    boolean good,
    Counts counts,
    List<PastFinding> findings) {
  /** Makes the list immutable. */
  public PastRun {
    findings = List.copyOf(findings);
  }

  /** A finding with this id, if the run had it. */
  Optional<PastFinding> find(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }
}
