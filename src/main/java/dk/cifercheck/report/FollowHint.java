package dk.cifercheck.report;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.NotVerified;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether it would help that a person clicks while the program reads along: where it did not
 * find its way through the portal, not where it could not read what it found.
 */
public final class FollowHint {
  /** Ends that come from pages the program had not to find but to fill in, or from following. */
  private static final List<String> NO_WAY_LOST =
      List.of("followed-not-recognised", "password-not-typed", "login-not-typed");

  private static final List<String> WAYS_LOST =
      List.of(
          "its details could not be opened",
          "its details were not recognised",
          "no control that opens its details",
          "the tab did not show its content",
          "of its table could not be opened",
          "of the list could not be opened");

  private FollowHint() {}

  /** Whether it would. */
  public static boolean fits(Report report) {
    if (report.demonstration()) {
      return false;
    }
    return report
        .capture()
        .stop()
        .map(stop -> isChanged(report) && !NO_WAY_LOST.contains(stop.reason()))
        .orElseGet(() -> report.notVerified().stream().anyMatch(FollowHint::isWayLost));
  }

  private static boolean isChanged(Report report) {
    return report.verdict().exit() == ExitCode.PORTAL_CHANGED;
  }

  private static boolean isWayLost(NotVerified one) {
    String reason = one.reason().toLowerCase(Locale.ROOT);
    return WAYS_LOST.stream().anyMatch(reason::contains);
  }
}
