package dk.cifercheck.history;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.advice.Advised;
import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.VerdictRule;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.report.Capture;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Runs of one account without a portal: what it shows is given. */
public final class RunOnPaper {
  private final Path folder;

  /** In the folder of an account. */
  public RunOnPaper(Path folder) {
    this.folder = folder;
  }

  /** A run that began on that day, compared, told from its history, and kept. */
  public Report on(String day, PortalReading reading, MasterData master) {
    return run(day, reading, master, false);
  }

  /** The same, where only new findings make a difference. */
  public Report onlyNew(String day, PortalReading reading, MasterData master) {
    return run(day, reading, master, true);
  }

  private Report run(String day, PortalReading reading, MasterData master, boolean onlyNew) {
    Remembering remembering = Remembering.in(folder, onlyNew);
    Report report = report(day, reading, master, remembering);
    remembering.keep(
        report.capture().startedAt(),
        report.capture().asOf(),
        report.verdict().exit(),
        reading,
        report.findings(),
        report.memory());
    return report;
  }

  /** The report alone, kept nowhere. */
  static Report report(
      String day, PortalReading reading, MasterData master, Remembering remembering) {
    LocalDate asOf = SampleReport.CAPTURE.asOf();
    ComparisonResult result = Comparison.compare(reading, master, asOf);
    Advised advised = Advice.on(asOf).advise(result.findings(), master.answers());
    Memory memory =
        remembering.recall(
            start(day), reading, result.notVerified(), result.unconfirmed(), advised.findings());
    Verdict verdict = VerdictRule.of(reading, result, advised.findings(), memory::matters);
    return Report.ofComparison(capture(day), verdict, reading, master, result, advised, Set.of())
        .withMemory(memory);
  }

  static Instant start(String day) {
    return Instant.parse(day + "T08:00:00Z");
  }

  private static Capture capture(String day) {
    Capture usual = SampleReport.CAPTURE;
    return new Capture(
        start(day),
        start(day).plusSeconds(60),
        usual.asOf(),
        usual.portalUrl(),
        usual.hostsContacted(),
        usual.blocked(),
        usual.pages(),
        usual.stop());
  }
}
