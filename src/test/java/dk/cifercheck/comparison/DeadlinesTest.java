package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.RegistrationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinesTest {
  static Stream<Arguments> ends() {
    return Stream.of(
        arguments("1801", "2026-11-24", "2026-11-23", "expired/act validUntil"),
        arguments("1801", "2026-11-24", "2026-11-24", "expiring/info validUntil"),
        arguments("1801", "2026-11-24", "2027-05-23", "expiring/info validUntil"),
        arguments("1801", "2026-11-24", "2027-05-24", ""),
        arguments("0102", "2026-11-24", "2027-05-23", "expiring/check validUntil"),
        arguments("0102", "2026-11-24", "2027-11-24", "expiring/check validUntil"),
        arguments("0102", "2026-11-24", "2027-11-25", ""),
        arguments("1801", "2026-05-31", "2026-11-30", "expiring/check validUntil"),
        arguments("1801", "2026-05-31", "2026-12-01", ""),
        arguments("1801", "2026-06-01", "2026-11-28", "expiring/info validUntil"),
        arguments("1801", "2024-02-29", "2024-08-29", "expiring/check validUntil"));
  }

  @ParameterizedTest(name = "{0} on {1}, valid until {2}: {3}")
  @MethodSource("ends")
  void theDayDecidesWhatIsSaidOfAnEnd(String category, String day, String end, String expected) {
    PortalSide portal =
        new PortalSide()
            .number("CDNK" + category + "2203140001")
            .category(category)
            .with(FieldId.VALID_UNTIL, end);

    assertEquals(expected, words(portal, category, day));
  }

  static Stream<Arguments> remarks() {
    return Stream.of(
        arguments("1801", "2026-11-24", "2026-11-24", "last-day; renewal-automatic"),
        arguments("1801", "2026-11-24", "2026-11-25", "one-day-left; renewal-automatic"),
        arguments("1801", "2026-11-24", "2027-05-23", "days-left 180; renewal-automatic"),
        arguments("0102", "2026-11-24", "2027-02-24", "apply-by 2026-11-24 0"),
        arguments("0102", "2026-11-24", "2027-02-23", "days-left 91; renewal-over 2026-11-23"),
        arguments("1801", "2026-05-31", "2026-08-31", "apply-by 2026-05-31 0"),
        arguments("1801", "2026-05-31", "2026-08-30", "days-left 91; renewal-over 2026-05-30"),
        arguments("1801", "2026-06-01", "2026-08-30", "days-left 90; renewal-automatic"));
  }

  @ParameterizedTest(name = "{0} on {1}, valid until {2}: {3}")
  @MethodSource("remarks")
  void anEndIsSaidWithTheDaysLeftAndTheTimeToApply(
      String category, String day, String end, String expected) {
    PortalSide portal =
        new PortalSide()
            .number("CDNK" + category + "2203140001")
            .category(category)
            .with(FieldId.VALID_UNTIL, end);

    Finding finding = findings(portal, category, day).get(0);

    assertEquals(
        expected,
        finding.notes().stream()
            .map(note -> (note.key() + " " + String.join(" ", note.arguments())).strip())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void anExpiredStatusIsNotSaidTwiceWhereTheDateTellsIt() {
    PortalSide both =
        new PortalSide()
            .status(RegistrationStatus.EXPIRED, "Expired")
            .with(FieldId.VALID_UNTIL, "2025-01-01");
    PortalSide statusOnly = new PortalSide().status(RegistrationStatus.EXPIRED, "Expired");
    PortalSide noDate =
        new PortalSide()
            .status(RegistrationStatus.EXPIRED, "Expired")
            .with(FieldId.VALID_UNTIL, new Reading.Absent<>());

    assertEquals("expired/act validUntil", words(both, "1801", "2026-11-24"));
    assertEquals("expired/act status", words(statusOnly, "1801", "2026-11-24"));
    assertEquals("expired/act status", words(noDate, "1801", "2026-11-24"));
  }

  @Test
  void aSuspendedRegistrationIsSaidToBeSo() {
    PortalSide portal = new PortalSide().status(RegistrationStatus.SUSPENDED, "Import suspended");

    assertEquals("suspended/act status", words(portal, "1801", "2026-11-24"));
  }

  private static String words(PortalSide portal, String category, String day) {
    return findings(portal, category, day).stream()
        .map(DeadlinesTest::word)
        .collect(Collectors.joining(", "));
  }

  private static List<Finding> findings(PortalSide portal, String category, String day) {
    OwnSide own =
        new OwnSide()
            .with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK" + category + "2203140001")
            .with(FieldId.CATEGORY, category);
    return Comparison.compare(
            PortalSide.account(portal), OwnSide.company(own), LocalDate.parse(day))
        .findings();
  }

  private static String word(Finding finding) {
    return finding.kind().id() + "/" + finding.severity().id() + " " + finding.subject().field();
  }
}
