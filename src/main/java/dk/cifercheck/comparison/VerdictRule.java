package dk.cifercheck.comparison;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.TabSeen;
import dk.cifercheck.model.Verdict;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a comparison amounts to. Incomplete beats different: whoever missed something must not end
 * as if everything had been seen.
 */
public final class VerdictRule {
  private VerdictRule() {}

  /**
   * The verdict on a compared account: {@code ok}, {@code different} or {@code incomplete}, the
   * last with the reason {@code not-read}, {@code not-in-master-data} or {@code not-confirmed}.
   *
   * @param advised the findings of the comparison with people's answers; silenced ones do not count
   */
  public static Verdict of(PortalReading reading, ComparisonResult result, List<Finding> advised) {
    return of(reading, result, advised, finding -> true);
  }

  /**
   * The same, where only findings that pass the filter make a difference ("only new ones"); {@code
   * ok} with the reason {@code nothing-new} where others are open.
   */
  public static Verdict of(
      PortalReading reading,
      ComparisonResult result,
      List<Finding> advised,
      Predicate<Finding> matters) {
    if (!isRead(reading) || !result.notVerified().isEmpty()) {
      return Verdict.of(ExitCode.INCOMPLETE, "not-read");
    }
    if (advised.stream().anyMatch(finding -> finding.kind() == FindingKind.NOT_COMPARED)) {
      return Verdict.of(ExitCode.INCOMPLETE, "not-in-master-data");
    }
    if (!result.unconfirmed().isEmpty()) {
      return Verdict.of(ExitCode.INCOMPLETE, "not-confirmed");
    }
    List<Finding> open = advised.stream().filter(Finding::counts).toList();
    if (open.stream().anyMatch(matters)) {
      return Verdict.of(ExitCode.DIFFERENT);
    }
    return open.isEmpty() ? Verdict.of(ExitCode.OK) : Verdict.of(ExitCode.OK, "nothing-new");
  }

  /** The verdict on an account that was read and not compared. */
  public static Verdict ofReading(PortalReading reading) {
    return of(reading, ComparisonResult.nothingCompared(reading.notVerified()), List.of());
  }

  private static boolean isRead(PortalReading reading) {
    return !(reading.overview() instanceof PageReading.NotRead<List<String>>)
        && reading.registrationsListed() <= reading.registrations().size()
        && reading.registrations().stream()
            .allMatch(registration -> registration.tabs().stream().allMatch(TabSeen::read));
  }
}
