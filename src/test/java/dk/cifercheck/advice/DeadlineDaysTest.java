package dk.cifercheck.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days end where the authority is, whatever the clock of the company or of this machine says. */
class DeadlineDaysTest {
  private static final LocalDate LAST_OF_MAY = LocalDate.of(2026, 5, 31);

  @ParameterizedTest(name = "{0}: {1} in China, {2} in Denmark, {3} in Greenland, {4}")
  @CsvSource({
    "2026-05-31T15:59:59Z, 2026-05-31, 2026-05-31, 2026-05-31, cn-248",
    "2026-05-31T16:00:00Z, 2026-06-01, 2026-05-31, 2026-05-31, cn-280",
    "2026-05-31T21:59:59Z, 2026-06-01, 2026-05-31, 2026-05-31, cn-280",
    "2026-05-31T22:00:00Z, 2026-06-01, 2026-06-01, 2026-05-31, cn-280",
    "2026-06-01T00:30:00Z, 2026-06-01, 2026-06-01, 2026-05-31, cn-280",
    "2026-06-01T03:00:00Z, 2026-06-01, 2026-06-01, 2026-06-01, cn-280",
    "2026-11-24T16:00:00Z, 2026-11-25, 2026-11-24, 2026-11-24, cn-280",
    "2026-11-24T22:59:59Z, 2026-11-25, 2026-11-24, 2026-11-24, cn-280",
    "2026-11-24T23:00:00Z, 2026-11-25, 2026-11-25, 2026-11-24, cn-280"
  })
  void aMomentIsAnotherDayElsewhere(
      Instant moment, LocalDate china, LocalDate denmark, LocalDate greenland, String law) {
    RuleDay day = RuleDay.at(moment);

    assertEquals(china, day.inChina());
    assertEquals(denmark, day.inDenmark());
    assertEquals(greenland, LocalDate.ofInstant(moment, ZoneId.of("America/Nuuk")));
    assertEquals(law, RuleBook.bundled().on(day.inChina()).id());
  }

  @ParameterizedTest(name = "{0}: {1} days to the end in China, {2} to the one in Denmark")
  @CsvSource({
    "2026-05-30T15:59:59Z, 1, 1",
    "2026-05-30T16:00:00Z, 0, 1",
    "2026-05-31T15:59:59Z, 0, 0",
    "2026-05-31T16:00:00Z, -1, 0",
    "2026-05-31T21:59:59Z, -1, 0",
    "2026-05-31T22:00:00Z, -1, -1"
  })
  void aDayEndsWhereTheAuthorityIs(Instant moment, long inChina, long inDenmark) {
    Deadline expiry = deadline(Deadline.Kind.EXPIRY, Authority.CHINESE_CUSTOMS);
    Deadline completion = deadline(Deadline.Kind.COMPLETION, Authority.INTERNATIONAL_HANDEL);

    assertEquals(inChina, expiry.daysLeft(RuleDay.at(moment)));
    assertEquals(inDenmark, completion.daysLeft(RuleDay.at(moment)));
    assertEquals(!moment.isBefore(expiry.end()), expiry.isPast(RuleDay.at(moment)));
    assertEquals(!moment.isBefore(completion.end()), completion.isPast(RuleDay.at(moment)));
  }

  private static Deadline deadline(Deadline.Kind kind, Authority authority) {
    return new Deadline("CDNK18012203140001", kind, LAST_OF_MAY, authority, "basis");
  }

  @ParameterizedTest(name = "{0} on {1}, valid until {2}: {3}")
  @CsvSource({
    "1801, 2026-05-31, 2027-03-31, 'renewal-opens 2026-09-30, renewal-closes 2026-12-31, expiry"
        + " 2027-03-31'",
    "1801, 2026-06-01, 2027-03-31, expiry 2027-03-31",
    "0102, 2026-06-01, 2027-03-31, 'renewal-closes 2026-12-31, expiry 2027-03-31'",
    "0102, 2026-03-31, 2027-03-31, 'renewal-opens 2026-09-30, renewal-closes 2026-12-31, expiry"
        + " 2027-03-31'",
    "0102, 2026-12-31, 2027-03-31, 'renewal-closes 2026-12-31, expiry 2027-03-31'",
    "0102, 2027-01-01, 2027-03-31, expiry 2027-03-31",
    "03, 2026-06-01, 2028-02-29, 'renewal-opens 2027-02-28, renewal-closes 2027-11-29, expiry"
        + " 2028-02-29'",
    "1801, 2027-03-31, 2027-03-31, expiry 2027-03-31",
    "1801, 2027-04-01, 2027-03-31, ''"
  })
  void theLawAndTheCategoryDecideWhichDaysAreAhead(
      String category, LocalDate day, String end, String expected) {
    Registration registration =
        new PortalSide().category(category).with(FieldId.VALID_UNTIL, end).registration();

    assertEquals(expected, words(Deadlines.bundled().of(List.of(registration), RuleDay.of(day))));
  }

  @Test
  void withoutADateThereIsNoDeadline() {
    Registration none =
        new PortalSide().with(FieldId.VALID_UNTIL, new Reading.Absent<>()).registration();
    Registration strange = new PortalSide().with(FieldId.VALID_UNTIL, "soon").registration();

    assertEquals(
        List.of(), Deadlines.bundled().of(List.of(none, strange), RuleDay.of(LAST_OF_MAY)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-23T15:59:59Z, 'renewal-closes 2026-11-24 1, expiry 2027-02-24 93'",
    "2026-11-23T16:00:00Z, 'renewal-closes 2026-11-24 0, expiry 2027-02-24 92'",
    "2026-11-24T15:59:59Z, 'renewal-closes 2026-11-24 0, expiry 2027-02-24 92'",
    "2026-11-24T16:00:00Z, 'expiry 2027-02-24 91'",
    "2027-02-24T15:59:59Z, 'expiry 2027-02-24 0'",
    "2027-02-24T16:00:00Z, ''"
  })
  void theDaysLeftAreThoseInChinaAndWhatIsOverIsNotComingUp(Instant moment, String expected) {
    Registration meat =
        new PortalSide().category("0102").with(FieldId.VALID_UNTIL, "2027-02-24").registration();

    List<Upcoming> upcoming = Deadlines.bundled().upcoming(List.of(meat), RuleDay.at(moment));

    assertEquals(
        expected,
        upcoming.stream()
            .map(one -> words(List.of(one.deadline())) + " " + one.daysLeft())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void aRegistrationThatIsListedTwiceHasItsDaysOnce() {
    Registration one = new PortalSide().registration();

    RuleDay day = RuleDay.of(LAST_OF_MAY);

    assertEquals(
        Deadlines.bundled().upcoming(List.of(one), day),
        Deadlines.bundled().upcoming(List.of(one, one), day));
  }

  @Test
  void anAnnouncedDayIsSaidUntilItIsOverAndNeverAgain() {
    LocalDate last = LocalDate.of(2023, 5, 31);

    assertEquals(List.of(Note.of("announced", "2023-05-31")), notes(RuleDay.of(last)));
    assertEquals(List.of(), notes(RuleDay.of(last.plusDays(1))));
    assertEquals(
        List.of(Note.of("announced", "2023-05-31")),
        notes(RuleDay.at(Instant.parse("2023-05-31T21:59:59Z"))));
    assertEquals(List.of(), notes(RuleDay.at(Instant.parse("2023-05-31T22:00:00Z"))));
    assertEquals(List.of(), notes(RuleDay.of(LocalDate.of(2026, 11, 24))));
  }

  @Test
  void aNewAnnouncementIsDataAndTheNextOneCounts() {
    Announced later = announced("2027-06-30", List.of());
    Announced meat = announced("2027-03-31", List.of("01"));
    Announced next = announced("2027-04-30", List.of("18"));
    Deadlines deadlines = Deadlines.bundled().with(List.of(later, meat, next));
    RuleDay day = RuleDay.of(LocalDate.of(2026, 11, 24));
    Registration registration = new PortalSide().registration();

    Finding advised =
        new Advice(RuleBook.bundled(), deadlines, day)
            .advise(List.of(attachmentMissing()), List.of())
            .findings()
            .get(0);

    assertEquals(List.of(Note.of("announced", "2027-04-30")), advised.notes());
    assertEquals(
        "completion 2027-04-30, completion 2027-06-30, expiry 2032-03-13",
        words(deadlines.of(List.of(registration), day)));
  }

  private static Announced announced(String until, List<String> groups) {
    return new Announced(
        LocalDate.parse(until), Set.of(FindingKind.ATTACHMENT_MISSING), groups, "basis");
  }

  @ParameterizedTest(name = "{0} days left: {1}")
  @CsvSource({
    "181, ",
    "180, 180",
    "91, 180",
    "90, 90",
    "31, 90",
    "30, 30",
    "8, 30",
    "7, 7",
    "2, 7",
    "1, 1",
    "0, 1",
    "-1, "
  })
  void theShortestNoticeThatHasBegunCounts(long daysLeft, Integer threshold) {
    assertEquals(Optional.ofNullable(threshold), Deadlines.bundled().findThreshold(daysLeft));
  }

  private static List<Note> notes(RuleDay day) {
    List<Finding> advised =
        Advice.on(day).advise(List.of(attachmentMissing()), List.of()).findings();
    assertTrue(advised.get(0).counts());
    return advised.get(0).notes();
  }

  private static Finding attachmentMissing() {
    return Finding.of(
        FindingKind.ATTACHMENT_MISSING,
        Subject.ofAttachment("CDNK18012203140001", "1801", "Floor plan"),
        Sides.masterOnly("Floor plan"));
  }

  private static String words(List<Deadline> deadlines) {
    return deadlines.stream()
        .map(one -> one.kind().id() + " " + one.day())
        .collect(Collectors.joining(", "));
  }
}
