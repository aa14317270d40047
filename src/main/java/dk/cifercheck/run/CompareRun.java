package dk.cifercheck.run;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.advice.Advised;
import dk.cifercheck.advice.Deadlines;
import dk.cifercheck.advice.RuleDay;
import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.OtherCompany;
import dk.cifercheck.comparison.VerdictRule;
import dk.cifercheck.history.Memory;
import dk.cifercheck.history.Remembering;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileLine;
import dk.cifercheck.reading.RunReader;
import dk.cifercheck.reading.deviation.DeviationFinder;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.report.BlockedRequest;
import dk.cifercheck.report.Capture;
import dk.cifercheck.report.MailDraft;
import dk.cifercheck.report.PageSeen;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.ReportJson;
import dk.cifercheck.report.Stop;
import dk.cifercheck.report.calendar.CalendarFile;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.report.html.RunFiles;
import dk.cifercheck.report.junit.JunitReport;
import dk.cifercheck.report.xlsx.ExcelReport;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a saved run again and says what it amounts to: the same for live and for replayed runs. */
public final class CompareRun {
  private static final Set<ExitCode> MAYBE_CHANGED =
      Set.of(ExitCode.INCOMPLETE, ExitCode.PORTAL_CHANGED);

  private final RunFolder folder;
  private final Manifest manifest;
  private final Lexicon lexicon;
  private final DeviationFinder deviations;
  private final RuleDay day;
  private final Remembering remembering;

  /**
   * On a saved run of which nobody knows the account, so that nothing is remembered of it.
   *
   * @param asOf the day for rules and deadlines; empty for the day of the capture in Shanghai
   * @throws RunFolder.NotARun if the folder holds no run
   */
  public CompareRun(RunFolder folder, Profile profile, Optional<LocalDate> asOf)
      throws RunFolder.NotARun {
    this(folder, profile, asOf, Remembering.nothing());
  }

  /**
   * On a saved run of an account of which something is remembered.
   *
   * @param asOf the day for rules and deadlines; empty for the day of the capture in Shanghai
   * @throws RunFolder.NotARun if the folder holds no run
   */
  public CompareRun(
      RunFolder folder, Profile profile, Optional<LocalDate> asOf, Remembering remembering)
      throws RunFolder.NotARun {
    this.remembering = remembering;
    this.folder = folder;
    this.manifest = folder.manifest();
    this.lexicon = Lexicon.of(profile.labels());
    this.deviations = new DeviationFinder(folder, manifest, profile.labels());
    this.day = asOf.map(RuleDay::of).orElse(RuleDay.at(manifest.startedAt()));
  }

  /** What was read, compared with the company's own data and with what earlier runs found. */
  public Report compared(MasterData master) {
    return marked(sawNothing() ? onlyRead() : reallyCompared(master));
  }

  private Report reallyCompared(MasterData master) {
    PortalReading reading = reading();
    if (OtherCompany.isProved(reading, master)) {
      return ofOtherCompany(reading);
    }
    ComparisonResult result = Comparison.compare(reading, master, day.inChina());
    Advised advised = Advice.on(day).advise(result.findings(), master.answers());
    Memory memory =
        remembering.recall(
            manifest.startedAt(),
            reading,
            result.notVerified(),
            result.unconfirmed(),
            advised.findings());
    Verdict verdict = withEnd(VerdictRule.of(reading, result, advised.findings(), memory::matters));
    return withDeadlines(
            Report.ofComparison(
                capture(verdict, reading), verdict, reading, master, result, advised, Set.of()))
        .withMemory(memory);
  }

  /** What was read, compared with nothing. */
  public Report read() {
    return marked(onlyRead());
  }

  private Report marked(Report report) {
    return manifest.demonstration() ? report.asDemonstration() : report;
  }

  private Report onlyRead() {
    PortalReading reading = reading();
    Verdict verdict = withEnd(VerdictRule.ofReading(reading));
    return withDeadlines(Report.ofReading(capture(verdict, reading), verdict, reading));
  }

  private Report withDeadlines(Report report) {
    return report.withDeadlines(
        Deadlines.bundled().upcoming(report.reading().registrations(), day));
  }

  /** Differences between two companies mean nothing, and would tell one about the other. */
  private Report ofOtherCompany(PortalReading reading) {
    String found =
        "none of the "
            + reading.registrations().size()
            + " registrations has a number, a name, an address or a person of the master data";
    return Report.ofReading(
        capture(Optional.of(new Stop("not-own-company", found))),
        withEnd(Verdict.of(ExitCode.GUARD_STOPPED, "not-own-company")),
        reading);
  }

  /** Writes the reports into the run folder itself. */
  public static void write(Report report, Path run, Language language) {
    write(report, run, run, language);
  }

  /** Writes the reports on a run folder into another folder, or the same. */
  public static void write(Report report, Path run, Path into, Language language) {
    AtomicFiles files = AtomicFiles.ordinary();
    // First of all: an interrupted process may have time for no more.
    files.write(into.resolve("report.json"), ReportJson.write(report, language));
    Optional<MailDraft> mail = MailDraft.find(report, language);
    Path draft = into.resolve("mail.eml");
    if (mail.isPresent()) {
      files.write(draft, mail.get().bytes());
    } else {
      // A draft of an earlier comparison would tell the authority what is no longer so.
      files.remove(draft);
    }
    files.write(into.resolve("junit.xml"), JunitReport.write(report, language));
    files.write(into.resolve("deadlines.ics"), CalendarFile.write(report, language));
    files.write(
        into.resolve("report.html"), HtmlReport.write(report, language, RunFiles.of(run, into)));
    files.write(into.resolve("report.xlsx"), ExcelReport.write(report, language));
  }

  /** Adds a compared run to what is remembered of its account. */
  public void keep(Report report) {
    if (report.master().isPresent()) {
      Capture capture = report.capture();
      remembering.keep(
          capture.startedAt(),
          capture.asOf(),
          report.verdict().exit(),
          report.reading(),
          report.findings(),
          report.memory());
    }
  }

  /** What was read, as it is. */
  public PortalReading reading() {
    return new RunReader(folder, manifest, lexicon).read();
  }

  /**
   * Whether the run ended before it came to the registrations: then there is nothing to compare.
   */
  private boolean sawNothing() {
    return manifest.end().exitCode() != 0
        && manifest.pages().stream().noneMatch(page -> page.role() == PageKind.LIST);
  }

  private Verdict withEnd(Verdict read) {
    CaptureEnd end = manifest.end();
    if (end.exitCode() == 0) {
      return read;
    }
    ExitCode stopped = expectCode(end.exitCode());
    return sawNothing()
        ? Verdict.of(stopped, end.reason())
        : outranking(stopped, end.reason(), read);
  }

  private static Verdict outranking(ExitCode stopped, String reason, Verdict read) {
    return ExitCode.first(List.of(stopped, read.exit())) == stopped
        ? Verdict.of(stopped, reason)
        : read;
  }

  private static ExitCode expectCode(int code) {
    return List.of(ExitCode.values()).stream()
        .filter(one -> one.code() == code)
        .findFirst()
        .orElse(ExitCode.DEFECT);
  }

  /** Where not everything was read, with what the portal may call something else now. */
  private Capture capture(Verdict verdict, PortalReading reading) {
    return MAYBE_CHANGED.contains(verdict.exit())
        ? capture().withDeviations(deviations.find(reading))
        : capture();
  }

  private Capture capture() {
    return capture(
        manifest.end().exitCode() == 0
            ? Optional.empty()
            : Optional.of(new Stop(manifest.end().reason(), manifest.end().detail())));
  }

  private Capture capture(Optional<Stop> stop) {
    return new Capture(
        manifest.startedAt(),
        manifest.finishedAt(),
        day.inChina(),
        manifest.portal(),
        manifest.hostsContacted(),
        manifest.blocked().stream().map(CompareRun::blocked).toList(),
        manifest.pages().stream().map(CompareRun::page).toList(),
        stop);
  }

  private static PageSeen page(PageEntry entry) {
    return new PageSeen(
        entry.file(),
        entry.sha256(),
        entry.screenshot(),
        entry.role().id(),
        entry.registration(),
        entry.tab(),
        entry.tabs(),
        entry.time());
  }

  private static BlockedRequest blocked(dk.cifercheck.snapshot.BlockedRequest one) {
    return new BlockedRequest(
        one.method(),
        one.host(),
        one.path(),
        one.count(),
        one.page(),
        ProfileLine.ofRead(one.method(), one.path()).orElse(""));
  }
}
