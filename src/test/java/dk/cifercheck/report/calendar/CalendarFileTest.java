package dk.cifercheck.report.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.advice.Authority;
import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Upcoming;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The file as another library reads it. */
class CalendarFileTest {
  private static final String NUMBER = "CDNK18012203140001";

  private static Report with(Upcoming... days) {
    return SampleReport.clean().withDeadlines(List.of(days));
  }

  private static Upcoming day(String registration, Deadline.Kind kind, String day, long left) {
    return new Upcoming(
        new Deadline(
            registration, kind, LocalDate.parse(day), Authority.CHINESE_CUSTOMS, "law; article 9"),
        left);
  }

  private static List<VEvent> entries(Report report, Language language) throws Exception {
    return ReadCalendar.of(CalendarFile.write(report, language)).entries();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDeadlineIsOneEntryOfAWholeDay(Language language) throws Exception {
    List<VEvent> entries =
        entries(
            with(
                day(NUMBER, Deadline.Kind.RENEWAL_CLOSES, "2026-12-13", 20),
                day(NUMBER, Deadline.Kind.EXPIRY, "2027-03-13", 110)),
            language);

    assertEquals(2, entries.size());
    assertEquals(LocalDate.of(2026, 12, 13), entries.get(0).getDateTimeStart().getDate());
    assertEquals(LocalDate.of(2026, 12, 14), entries.get(0).getDateTimeEnd().getDate());
    assertTrue(entries.get(1).getSummary().getValue().contains(NUMBER));
    assertTrue(
        entries
            .get(1)
            .getDescription()
            .getValue()
            .contains(
                language == Language.EN
                    ? "ends in China: 13 March 2027, 17:00 in Denmark."
                    : "slutter i Kina: 13. marts 2027, 17.00 i Danmark."),
        entries.get(1).getDescription().getValue());
  }

  @ParameterizedTest(name = "{0}: {1} days left")
  @CsvSource({
    "EXPIRY, 400, -P179DT15H -P89DT15H -P29DT15H -P6DT15H -PT15H PT9H",
    "EXPIRY, 20, -P6DT15H -PT15H PT9H",
    "RENEWAL_CLOSES, 0, PT9H",
    "RENEWAL_OPENS, 400, PT9H"
  })
  void nobodyIsRemindedOfADayThatIsOver(Deadline.Kind kind, long left, String triggers)
      throws Exception {
    List<VEvent> entries = entries(with(day(NUMBER, kind, "2026-12-13", left)), Language.EN);

    assertEquals(Arrays.asList(triggers.split(" ")), ReadCalendar.triggers(entries.get(0)));
  }

  @Test
  void anEntryKeepsItsNameWhenItsDayMovesAndInTheOtherLanguage() throws Exception {
    String before = uid(day(NUMBER, Deadline.Kind.EXPIRY, "2027-03-13", 110), Language.EN);

    assertEquals(before, uid(day(NUMBER, Deadline.Kind.EXPIRY, "2032-03-13", 900), Language.DA));
    assertNotEquals(
        before, uid(day(NUMBER, Deadline.Kind.COMPLETION, "2027-03-13", 1), Language.EN));
    assertNotEquals(
        before, uid(day(NUMBER + "0", Deadline.Kind.EXPIRY, "2027-03-13", 1), Language.EN));
    assertNotEquals(
        uid(day(NUMBER, Deadline.Kind.COMPLETION, "2027-04-30", 1), Language.EN),
        uid(day(NUMBER, Deadline.Kind.COMPLETION, "2027-06-30", 1), Language.EN));
  }

  private static String uid(Upcoming day, Language language) throws Exception {
    return entries(with(day), language).get(0).getUid().orElseThrow().getValue();
  }

  @Test
  void withoutDeadlinesItIsACalendarWithoutEntries() throws Exception {
    assertEquals(List.of(), entries(with(), Language.EN));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTextsAddNoLineAndNoEntry(Language language) throws Exception {
    String hostile =
        "x\r\n"
            + "END:VEVENT\r\n"
            + "BEGIN:VEVENT\n"
            + "ATTACH:http://x.example/;,\\n"
            + " \u202E\u001B]52;c;\u0007\uD800\u0000"
            + "\u51BB\u9CD5\u9C7C".repeat(60);
    Report report =
        SampleReport.rich(hostile)
            .withDeadlines(List.of(day(hostile, Deadline.Kind.EXPIRY, "2027-03-13", 110)));

    byte[] bytes = CalendarFile.write(report, language);

    ReadCalendar calendar = ReadCalendar.of(bytes);
    assertEquals(1, calendar.entries().size());
    assertTrue(calendar.entries().get(0).getProperty("ATTACH").isEmpty());
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E), line);
    }
    assertTrue(calendar.entries().get(0).getSummary().getValue().contains(";,\\n"));
    assertFalse(text.contains("\uFFFD"));
  }

  @Test
  void theDemonstrationSaysSoInEveryEntry() throws Exception {
    Report demo = with(day(NUMBER, Deadline.Kind.EXPIRY, "2027-03-13", 9)).asDemonstration();

    assertTrue(entries(demo, Language.EN).get(0).getSummary().getValue().startsWith("DEMO"));
  }
}
