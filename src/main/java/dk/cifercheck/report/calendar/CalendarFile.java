package dk.cifercheck.report.calendar;

import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Upcoming;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Writes {@code deadlines.ics}: an entry for each day that is coming up. An entry keeps its UID
 * from run to run, so that taking the file over again moves it and makes no second one. Without
 * deadlines it is a calendar without entries.
 */
public final class CalendarFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int UID_DIGITS = 32;

  private final Report report;
  private final Texts texts;
  private final Explanation explanation;
  private final CalendarLines lines = new CalendarLines();

  private CalendarFile(Report report, Language language) {
    this.report = report;
    this.texts = Texts.of(CalendarFile.class, language);
    this.explanation = new Explanation(language);
  }

  /** The file, its sentences in that language. */
  public static byte[] write(Report report, Language language) {
    CalendarFile file = new CalendarFile(report, language);
    file.write();
    return file.lines.bytes();
  }

  private void write() {
    lines.line("BEGIN:VCALENDAR").line("VERSION:2.0");
    lines.line("PRODID:-//cifer-check//deadlines 1//EN").line("CALSCALE:GREGORIAN");
    zone();
    report.deadlines().forEach(this::entry);
    lines.line("END:VCALENDAR");
  }

  /** A calendar has to hold something, and this one may have no entries. */
  private void zone() {
    List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Shanghai",
            "BEGIN:STANDARD",
            "DTSTART:19920101T000000",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0800",
            "TZNAME:CST",
            "END:STANDARD",
            "END:VTIMEZONE")
        .forEach(lines::line);
  }

  private void entry(Upcoming upcoming) {
    Deadline deadline = upcoming.deadline();
    String summary = summary(deadline);
    lines.line("BEGIN:VEVENT").line("UID:" + uid(deadline));
    lines.line("DTSTAMP:" + MOMENT.format(report.capture().finishedAt().atOffset(ZoneOffset.UTC)));
    lines.line("DTSTART;VALUE=DATE:" + DAY.format(deadline.day()));
    lines.line("DTEND;VALUE=DATE:" + DAY.format(deadline.day().plusDays(1)));
    lines.text("SUMMARY", summary).text("DESCRIPTION", description(upcoming));
    lines.line("CATEGORIES:CIFER").line("TRANSP:TRANSPARENT");
    Reminders.of(upcoming).forEach(trigger -> reminder(trigger, summary));
    lines.line("END:VEVENT");
  }

  private void reminder(String trigger, String summary) {
    lines.line("BEGIN:VALARM").line("ACTION:DISPLAY").line("TRIGGER:" + trigger);
    lines.text("DESCRIPTION", summary).line("END:VALARM");
  }

  private String summary(Deadline deadline) {
    String said = texts.say("summary", explanation.of(deadline.kind()), deadline.registration());
    return report.demonstration() ? texts.say("demonstration", said) : said;
  }

  private String description(Upcoming upcoming) {
    Deadline deadline = upcoming.deadline();
    String ends =
        DateTimeFormatter.ofPattern(texts.say("moment"), texts.language().locale())
            .format(deadline.end().atZone(DENMARK));
    String company = report.master().map(MasterData::company).map(one -> one.name()).orElse("");
    return String.join(
        "\n",
        List.of(
            texts.say("registration", deadline.registration(), company).strip(),
            texts.say("ends." + deadline.authority().id(), ends),
            texts.say("left", upcoming.daysLeft(), day(report.capture().asOf())),
            texts.say("basis", deadline.basis())));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.say("day"), texts.language().locale()).format(day);
  }

  /** The same for the same thing, also when its day has moved; of announced days there are many. */
  private static String uid(Deadline deadline) {
    String day = deadline.kind() == Deadline.Kind.COMPLETION ? deadline.day().toString() : "";
    String what = String.join("\u0000", deadline.registration(), deadline.kind().id(), day);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, UID_DIGITS) + "@cifer-check";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
