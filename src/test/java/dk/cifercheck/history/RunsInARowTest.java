package dk.cifercheck.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.report.HistoryLines;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.TerminalSummary;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsInARowTest {
  private static final MasterData OWN = OwnSide.company(new OwnSide());

  @TempDir private Path folder;

  private RunOnPaper runs;

  @BeforeEach
  void begin() {
    runs = new RunOnPaper(folder);
  }

  private static PortalReading named(String name) {
    return PortalSide.account(new PortalSide().with(FieldId.ENTERPRISE_NAME, name));
  }

  private static Finding only(Report report) {
    List<Finding> open = report.findings().stream().filter(Finding::counts).toList();
    assertEquals(1, open.size(), open.toString());
    return open.get(0);
  }

  private static MasterData accepting(Finding... findings) {
    return OWN.with(
        List.of(findings).stream()
            .map(
                one ->
                    new Answer(
                        one.id(), Answer.Word.ACCEPTED, "Inge Falk", LocalDate.of(2026, 11, 2)))
            .toList());
  }

  private static String warnings(Report report) {
    return String.join("\n", new HistoryLines(report, Language.EN).warnings());
  }

  @Test
  void anAcknowledgedFindingThatChangesIsNeverSilent() {
    Finding first = only(runs.on("2026-11-01", named("Another Fish"), OWN));
    MasterData accepted = accepting(first);

    Report second = runs.on("2026-11-02", named("Another Fish"), accepted);
    Report third = runs.onlyNew("2026-11-03", named("A Third Fish"), accepted);
    Report fourth = runs.onlyNew("2026-11-04", named("A Third Fish"), accepted);

    assertEquals(ExitCode.OK, second.verdict().exit());
    assertEquals("", warnings(second));
    assertEquals(ExitCode.DIFFERENT, third.verdict().exit());
    assertTrue(third.isNew(only(third)));
    assertTrue(warnings(third).contains("You had answered this"), warnings(third));
    assertTrue(warnings(third).contains("\"Another Fish\""), warnings(third));
    String told = TerminalSummary.of(third, folder, Language.DA, 400, false);
    assertTrue(told.contains("Dette havde I svaret på"), told);
    assertEquals(1, third.lapsedAnswers().size());
    assertTrue(told.contains("svaret passer ikke til fundet (" + first.id() + ")"), told);
    assertEquals(ExitCode.OK, fourth.verdict().exit());
    assertEquals("nothing-new", fourth.verdict().reason().orElseThrow());
    assertEquals(
        "Open since 2026-11-03.",
        new HistoryLines(fourth, Language.EN).since(only(fourth)).orElseThrow());
  }

  @Test
  void anAnswerThatIsTakenBackMakesTheFindingNew() {
    Finding first = only(runs.on("2026-11-01", named("Another Fish"), OWN));
    runs.on("2026-11-02", named("Another Fish"), accepting(first));

    Report third = runs.onlyNew("2026-11-03", named("Another Fish"), OWN);

    assertEquals(ExitCode.DIFFERENT, third.verdict().exit());
    assertTrue(third.isNew(only(third)));
  }

  @Test
  void whatIsNewGoneAndStillOpenIsTold() {
    runs.on(
        "2026-11-01",
        PortalSide.account(
            new PortalSide()
                .with(FieldId.ENTERPRISE_NAME, "Another Fish")
                .with(FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK 9999 EF")),
        OWN);

    Report second =
        runs.on(
            "2026-11-05",
            PortalSide.account(
                new PortalSide()
                    .with(FieldId.ENTERPRISE_NAME, "Another Fish")
                    .with(FieldId.ADDRESS, "Elsewhere 1, 9850 Hirtshals, Denmark")),
            OWN);

    HistoryLines lines = new HistoryLines(second, Language.EN);
    assertEquals(
        "Compared with the last good run, of 2026-11-01: 1 new, 1 gone, 1 still open.",
        lines.summary().orElseThrow());
    assertTrue(lines.news().get(0).startsWith("No longer there: "), lines.news().toString());
    assertTrue(lines.news().get(0).contains("DK 9999 EF"), lines.news().toString());
  }

  @Test
  void whatCouldNotBeReadIsNotCalledGoneAndDoesNotCountAsALastGoodRun() {
    runs.on("2026-11-01", named("Another Fish"), OWN);
    PortalReading unread =
        PortalSide.account(
            new PortalSide()
                .with(FieldId.ENTERPRISE_NAME, new Reading.Unreadable<>("shown twice")));

    Report second = runs.on("2026-11-02", unread, OWN);
    Report third = runs.onlyNew("2026-11-03", named("Another Fish"), OWN);

    assertEquals(ExitCode.INCOMPLETE, second.verdict().exit());
    assertEquals(List.of(), second.memory().gone());
    assertEquals(1, second.memory().unseen().size());
    assertEquals(ExitCode.OK, third.verdict().exit());
    assertEquals(RunOnPaper.start("2026-11-01"), third.memory().firstSeen().get(only(third).id()));
  }

  /** A list taken over from the portal agrees with it by itself. */
  @Test
  void whatAnUnconfirmedListDoesNotShowIsNotGone() {
    runs.on("2026-11-01", named("Another Fish"), OWN);
    OwnSide taken = new OwnSide().with(FieldId.ENTERPRISE_NAME, "Another Fish").fromPortal();

    Report unconfirmed = runs.on("2026-11-02", named("Another Fish"), OwnSide.company(taken));
    Report confirmed =
        runs.on("2026-11-03", named("Another Fish"), OwnSide.company(taken.confirmed()));

    assertEquals(List.of(), unconfirmed.memory().gone());
    assertEquals(1, unconfirmed.memory().unseen().size());
    assertEquals(1, confirmed.memory().gone().size());
  }

  @Test
  void fewerRegistrationsAreSuspiciousAndChangeNoVerdict() {
    PortalSide first = new PortalSide();
    PortalSide second = new PortalSide().number("CDNK18012203140002");
    MasterData both =
        OwnSide.company(
            new OwnSide(),
            new OwnSide().with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK18012203140002"));
    runs.on("2026-11-01", PortalSide.account(first, second), both);

    Report fewer = runs.on("2026-11-02", PortalSide.account(first), OWN);
    Report again = runs.on("2026-11-03", PortalSide.account(first), OWN);
    Report later = runs.on("2026-11-04", PortalSide.account(first), OWN);

    assertEquals(ExitCode.OK, fewer.verdict().exit());
    assertTrue(warnings(fewer).contains("Suspicious: "), warnings(fewer));
    assertTrue(warnings(fewer).contains("no longer lists CDNK18012203140002"), warnings(fewer));
    for (Language language : Language.values()) {
      String told = TerminalSummary.of(fewer, folder, language, 400, false);
      assertFalse(told.matches("(?is).*(deleted|removed|slettet|fjernet).*"), told);
    }
    // A doubtful run is no measure; seen twice in a row it is.
    assertTrue(warnings(again).contains("Suspicious: "), warnings(again));
    assertEquals("", warnings(later));
  }

  @Test
  void fewerProductsAreSuspiciousAndOnesThatWereNotReadAreNot() {
    PortalSide two =
        new PortalSide()
            .products(
                PortalSide.product("0303110000", "101"), PortalSide.product("0303120000", "101"));
    PortalSide one = new PortalSide().products(PortalSide.product("0303110000", "101"));
    PortalSide unread = new PortalSide().products(new PageReading.NotRead<>("it did not load"));
    runs.on("2026-11-01", PortalSide.account(two), OWN);

    Report doubtful = runs.on("2026-11-02", PortalSide.account(unread), OWN);
    Report fewer = runs.on("2026-11-03", PortalSide.account(one), OWN);

    assertEquals(List.of(), doubtful.memory().drops());
    assertEquals(List.of(new Drop(PortalSide.NUMBER, 2, 1, List.of())), fewer.memory().drops());
  }

  @Test
  void aRunComparedAgainIsNotItsOwnPast() {
    runs.on("2026-11-01", named("Another Fish"), OWN);

    Report again = runs.on("2026-11-01", named("Another Fish"), OWN);

    assertTrue(again.isNew(only(again)));
    assertTrue(again.memory().lastGood().isEmpty());
  }

  @Test
  void manyRunsAreKeptAndNotAllForEver() {
    runs.on("2026-01-01", named("Another Fish"), OWN);
    PortalReading unread =
        PortalSide.account(
            new PortalSide()
                .with(FieldId.ENTERPRISE_NAME, new Reading.Unreadable<>("shown twice")));
    for (int day = 10; day < 28; day++) {
      runs.on("2026-02-" + day, unread, OWN);
      runs.on("2026-03-" + day, unread, OWN);
      runs.on("2026-04-" + day, unread, OWN);
    }

    Report last = runs.onlyNew("2026-05-10", named("Another Fish"), OWN);

    assertEquals(ExitCode.OK, last.verdict().exit());
    assertEquals(
        RunOnPaper.start("2026-01-01"), last.memory().lastGood().orElseThrow().startedAt());
  }
}
