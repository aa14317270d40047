package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.RegistrationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationPairingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TYPO = "CDNK18012203140010";
  private static final FieldId CHINA = FieldId.CHINA_REGISTRATION_NUMBER;
  private static final FieldId AUTHORITY = FieldId.AUTHORITY_REGISTRATION_NUMBER;

  @Test
  void anOwnNumberThatThePortalLacksIsPairedWithNothingAndTheNearMissIsNamed() {
    ComparisonResult result = compare(PortalSide.account(p()), o().with(CHINA, TYPO));

    assertEquals(
        List.of("registration-not-in-master-data", "registration-missing-on-portal"),
        kinds(result));
    assertEquals(List.of(Note.of("near-miss-own", TYPO)), result.findings().get(0).notes());
    assertEquals(
        List.of(Note.of("near-miss-portal", PortalSide.NUMBER)), result.findings().get(1).notes());
  }

  @Test
  void withoutAnOwnNumberAuthorityNumberAndCategoryDecideIfUnique() {
    PortalSide dairy = p().number("CDNK17012203140002").category("1701");

    ComparisonResult result =
        compare(
            PortalSide.account(p(), dairy),
            o().without(CHINA).with(AUTHORITY, "dk-1234-ef"),
            o().without(CHINA).with(FieldId.CATEGORY, "17"));

    assertEquals(List.of("equivalent"), kinds(result));
  }

  @Test
  void whatIsNotUniqueIsNotPairedAndNothingIsClaimed() {
    PortalSide twin = p().number(TYPO);

    ComparisonResult result = compare(PortalSide.account(p(), twin), o().without(CHINA));

    assertEquals(List.of("not-verified", "not-verified", "not-verified"), kinds(result));
    assertEquals(3, result.notVerified().size());
  }

  @Test
  void aNumberThatThePortalListsTwiceIsAGapAndNoUnknownRegistration() {
    PortalSide again =
        p().with(FieldId.ENTERPRISE_NAME, "Sydlys Fisk A/S")
            .status(RegistrationStatus.SUSPENDED, "Suspended");
    PortalReading reading = PortalSide.account(p(), again);

    ComparisonResult result = compare(reading, o());

    assertEquals(List.of("not-verified"), kinds(result));
    assertEquals(1, result.notVerified().size());
    assertEquals(ExitCode.INCOMPLETE, VerdictRule.of(reading, result, result.findings()).exit());
  }

  @Test
  void anOverviewThatWasNotReadWholeClaimsNoMissingRegistration() {
    PortalReading reading = PortalSide.overviewNotRead(p());

    ComparisonResult result = compare(reading, o(), o().with(CHINA, "CDNK17012203140002"));

    assertEquals(List.of("not-verified"), kinds(result));
    assertEquals(ExitCode.INCOMPLETE, VerdictRule.of(reading, result, result.findings()).exit());
  }

  @Test
  void aRegistrationThatIsListedButWasNotReadIsNotMissing() {
    PortalReading whole = PortalSide.account(p());
    PortalReading reading =
        new PortalReading(
            new PageReading.Read<>(List.of(PortalSide.NUMBER, TYPO)),
            2,
            whole.registrations(),
            List.of());

    ComparisonResult result = compare(reading, o(), o().with(CHINA, TYPO));

    assertEquals(List.of("not-verified"), kinds(result));
    assertEquals(ExitCode.INCOMPLETE, VerdictRule.of(reading, result, result.findings()).exit());
  }

  @Test
  void aNumberThatCouldNotBeReadIsNeitherMissingNorUnknown() {
    PortalSide unread = p().with(CHINA, new Reading.Unreadable<>("list and detail disagree"));

    assertEquals(
        List.of("not-verified", "not-verified"), kinds(compare(PortalSide.account(unread), o())));
  }

  @Test
  void anAccountProvenEmptyLacksEveryRegistration() {
    PortalReading empty = PortalSide.account();
    ComparisonResult result = compare(empty, o());

    assertEquals(List.of("registration-missing-on-portal"), kinds(result));
    assertEquals(ExitCode.DIFFERENT, VerdictRule.of(empty, result, result.findings()).exit());
  }

  @Test
  void dataThatNobodyConfirmedNeverEndsAsAllRight() {
    PortalReading reading = PortalSide.account(p());
    ComparisonResult open = compare(reading, o().fromPortal());
    ComparisonResult confirmed = compare(reading, o().fromPortal().confirmed());

    assertEquals("not-confirmed", VerdictRule.of(reading, open, List.of()).reason().orElseThrow());
    assertEquals(ExitCode.OK, VerdictRule.of(reading, confirmed, List.of()).exit());
  }

  @Test
  void aTabThatWasNotReadMakesTheRunIncomplete() {
    PortalReading reading = PortalSide.account(p().unreadTab("Attachment information"));

    assertEquals(
        ExitCode.INCOMPLETE, VerdictRule.of(reading, compare(reading, o()), List.of()).exit());
    assertEquals(ExitCode.INCOMPLETE, VerdictRule.ofReading(reading).exit());
  }

  @Test
  void theSameFindingHasTheSameIdInEveryRun() {
    PortalReading reading =
        PortalSide.account(p().with(FieldId.ENTERPRISE_NAME, "Sydlys Fisk A/S"));

    assertEquals("3fa2b58b08cc94cf", compare(reading, o()).findings().get(0).id());
  }

  private static ComparisonResult compare(PortalReading reading, OwnSide... own) {
    return Comparison.compare(reading, OwnSide.company(own), TODAY);
  }

  private static List<String> kinds(ComparisonResult result) {
    return result.findings().stream().map(finding -> finding.kind().id()).toList();
  }

  private static PortalSide p() {
    return new PortalSide();
  }

  private static OwnSide o() {
    return new OwnSide();
  }
}
