package dk.cifercheck.cli;

import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.report.FollowHint;
import dk.cifercheck.report.Report;
import dk.cifercheck.run.CaptureRun;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.run.NotResumable;
import dk.cifercheck.run.RunSettings;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.HomePlace;
import dk.cifercheck.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Captures, then makes a report of the saved run: live and replayed are the same that way. */
final class CaptureJob {
  private final Terminal terminal;
  private final PortalOptions portal;
  private final OutputOptions output;
  private final OpenOption open;
  private final FollowOption follow;

  CaptureJob(Terminal terminal, PortalOptions portal, OutputOptions output, OpenOption open) {
    this(terminal, portal, output, open, new FollowOption());
  }

  CaptureJob(
      Terminal terminal,
      PortalOptions portal,
      OutputOptions output,
      OpenOption open,
      FollowOption follow) {
    this.terminal = terminal;
    this.portal = portal;
    this.output = output;
    this.open = open;
    this.follow = follow;
  }

  /**
   * Runs; the exit code of the contract.
   *
   * @param asOf the day that counts, empty for the day of the capture
   * @param reported makes the report of the saved run
   */
  int run(Optional<LocalDate> asOf, Function<CompareRun, Report> reported) throws Exception {
    Home home = Home.open(HomePlace.ofSystem(terminal.environment()).folder());
    RunSettings settings = portal.settings(terminal, home, output.language(), follow.chosen());
    Secrets secrets =
        portal
            .secrets()
            .secrets(terminal, home, settings.account(), output.language(), follow.chosen());
    return run(settings, secrets, home, asOf, reported);
  }

  /** The same with everything decided. */
  int run(
      RunSettings settings,
      Secrets secrets,
      Home home,
      Optional<LocalDate> asOf,
      Function<CompareRun, Report> reported)
      throws Exception {
    ShownProgress progress =
        follow.chosen()
            ? ShownProgress.lines(terminal, output)
            : ShownProgress.of(terminal, output);
    CrashPoint crash = CrashRequest.from(terminal.environment());
    CaptureRun capture =
        new CaptureRun(settings, secrets, home, crash, progress, Clock.systemUTC());
    if (follow.chosen()) {
      capture.following(new DoneSignal(terminal.in(), terminal.interactive()));
    }
    try (Interrupts interrupts = Interrupts.during(capture::interrupt)) {
      try (progress) {
        if (portal.isResuming()) {
          capture.resume();
        } else {
          capture.run();
        }
      }
      RunFolder folder = RunFolder.of(settings.out());
      RunMemory memory = RunMemory.of(home, settings.account(), portal.onlyNew());
      CompareRun run =
          new CompareRun(folder, settings.session().profile(), asOf, memory.remembering());
      Report report = reported.apply(run);
      CompareRun.write(report, settings.out(), output.language());
      int exit = new Outcome(terminal, output, open).tell(report, settings.out());
      offerToFollow(report);
      run.keep(report);
      memory.tell(terminal, output.language());
      return exit;
    } catch (RunFolder.NotEmpty e) {
      throw Refused.usage(
          Texts.of(CaptureJob.class, output.language())
              .say("out-not-empty", settings.out().toString()));
    } catch (NotResumable e) {
      throw Refused.usage(e.explain(output.language()));
    } finally {
      secrets.stores().close();
    }
  }

  /** Where the program did not find its way, a person may. */
  private void offerToFollow(Report report) {
    if (!follow.chosen() && !output.quiet() && FollowHint.fits(report)) {
      Texts texts = Texts.of(CaptureJob.class, output.language());
      terminal.out().println(texts.say("follow.offer", follow.asCommand()));
      terminal.out().flush();
    }
  }
}
