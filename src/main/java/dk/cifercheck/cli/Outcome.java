package dk.cifercheck.cli;

import dk.cifercheck.report.Ending;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.TerminalSummary;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;

/** Tells the person how a run ended. */
final class Outcome {
  private final Terminal terminal;
  private final OutputOptions output;
  private final OpenOption open;

  Outcome(Terminal terminal, OutputOptions output, OpenOption open) {
    this.terminal = terminal;
    this.output = output;
    this.open = open;
  }

  /** Prints the summary, and what stopped the run if something did; returns the exit code. */
  int tell(Report report, CaptureEnd end, Path folder) {
    if (end.exitCode() != 0) {
      terminal.err().println("cifer-check: " + sentence(report, end));
    }
    if (!output.quiet()) {
      terminal
          .out()
          .print(
              TerminalSummary.of(
                  report, folder, output.language(), terminal.width(), terminal.colour()));
      terminal.out().flush();
    }
    show(folder.resolve("report.html"));
    return report.verdict().exit().code();
  }

  private void show(Path page) {
    if (!open.open(page, terminal, output.quiet())) {
      terminal
          .err()
          .println(
              "cifer-check: "
                  + Texts.of(Outcome.class, output.language()).say("open-failed", page.toString()));
    }
  }

  private String sentence(Report report, CaptureEnd end) {
    Ending ending = new Ending(output.language());
    String said = ending.of(report.verdict(), end.reason());
    String detail = ending.detail(end.detail());
    return detail.isEmpty() ? said : said + System.lineSeparator() + "  " + detail;
  }
}
