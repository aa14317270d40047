package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowHintTest {
  private static Report ended(ExitCode exit, Optional<Stop> stop, String notVerified) {
    Capture capture =
        new Capture(
            SampleReport.CAPTURE.startedAt(),
            SampleReport.CAPTURE.finishedAt(),
            SampleReport.CAPTURE.asOf(),
            SampleReport.CAPTURE.portalUrl(),
            List.of(),
            List.of(),
            List.of(),
            stop);
    return Report.ofReading(
        capture,
        Verdict.of(exit),
        new PortalReading(
            new PageReading.Read<>(List.of()),
            1,
            List.of(),
            List.of(
                new NotVerified(
                    "CDNK18012203140001", Optional.empty(), Optional.empty(), notVerified))));
  }

  @ParameterizedTest
  @CsvSource({
    "PORTAL_CHANGED, menu-not-recognised, true",
    "PORTAL_CHANGED, list-not-recognised, true",
    "PORTAL_CHANGED, page-not-recognised, true",
    "PORTAL_CHANGED, login-not-recognised, true",
    "PORTAL_CHANGED, login-not-typed, false",
    "PORTAL_CHANGED, password-not-typed, false",
    "PORTAL_CHANGED, followed-not-recognised, false",
    "UNREACHABLE, portal-failing, false",
    "ACTION_NEEDED, terms, false",
    "GUARD_STOPPED, other-company, false"
  })
  void aStopFitsWhereThePortalIsAnotherThanThought(ExitCode exit, String reason, boolean fits) {
    Report report = ended(exit, Optional.of(new Stop(reason, "")), "The tab was not read.");

    assertEquals(fits, FollowHint.fits(report));
  }

  @ParameterizedTest
  @CsvSource({
    "Its details could not be opened: covered., true",
    "Page 2 of the list could not be opened., true",
    "The tab did not show its content., true",
    "The row has no control that opens its details., true",
    "The tab was not read., false",
    "A request of the page failed: /x., false"
  })
  void anIncompleteRunFitsWhereTheWayWasLostOnly(String reason, boolean fits) {
    assertEquals(fits, FollowHint.fits(ended(ExitCode.INCOMPLETE, Optional.empty(), reason)));
  }

  @Test
  void whatAgreesOrIsADemonstrationOffersNothing() {
    assertFalse(FollowHint.fits(SampleReport.clean()));
    Report lost =
        ended(ExitCode.PORTAL_CHANGED, Optional.of(new Stop("list-not-recognised", "")), "");
    assertTrue(FollowHint.fits(lost));
    assertFalse(FollowHint.fits(lost.asDemonstration()));
  }
}
