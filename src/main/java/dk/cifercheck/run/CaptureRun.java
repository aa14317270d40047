package dk.cifercheck.run;

import dk.cifercheck.browser.Leftovers;
import dk.cifercheck.credentials.ArgonFingerprints;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.NoSecret;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.WalkMemory;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.Recorder;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.LockHeld;
import dk.cifercheck.state.StorageFailure;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Captures one account: lock, log in, walk, save what was seen, log out. */
public final class CaptureRun {
  private final RunSettings settings;
  private final Secrets secrets;
  private final Home home;
  private final CrashPoint crash;
  private final RunLog log;
  private final Clock clock;
  private final AtomicInteger interruptedBy = new AtomicInteger();
  private final Sessions sessions;
  private @Nullable BooleanSupplier follow;

  /** A run that has not begun. */
  public CaptureRun(
      RunSettings settings,
      Secrets secrets,
      Home home,
      CrashPoint crash,
      Progress progress,
      Clock clock) {
    this.settings = settings;
    this.secrets = secrets;
    this.home = home;
    this.crash = crash;
    this.log = new RunLog(progress, clock);
    this.clock = clock;
    this.sessions = new Sessions(settings, secrets.captcha(settings.language()), log);
  }

  /**
   * From now on a person clicks and the program reads along.
   *
   * @param saysDone whether the person wants to end it before everything is read
   */
  public void following(BooleanSupplier saysDone) {
    follow = saysDone;
  }

  /**
   * Ends the run from another thread: what was read is kept.
   *
   * @param exitCode 130 or 143
   */
  public void interrupt(int exitCode) {
    interruptedBy.set(exitCode);
    sessions.end();
  }

  /**
   * Captures into the run folder. However it ends, the manifest says so.
   *
   * @throws dk.cifercheck.state.LockHeld if another run for the account is under way
   * @throws RunFolder.NotEmpty if the run folder has content already
   */
  public Manifest run() throws RunFolder.NotEmpty {
    try (AccountLock lock = AccountLock.take(home, settings.account(), clock)) {
      Leftovers.sweep(settings.session().browser().temporary());
      RunFolder folder = RunFolder.create(settings.out());
      Recorder recorder = new Recorder(folder);
      Instant startedAt = now();
      Ended ended = captured(recorder, folder);
      Manifest manifest =
          new Manifest(
              Manifest.SCHEMA,
              settings.portal().toString(),
              startedAt,
              now(),
              ended.end(),
              ended.listed(),
              sessions.traffic().hosts(),
              sessions.traffic().blocked(),
              recorder.pages(),
              recorder.gaps());
      folder.save(manifest);
      log.note("ended with exit code " + ended.end().exitCode() + " " + ended.end().reason());
      folder.saveLog(log.bytes());
      return manifest;
    } finally {
      sessions.close();
    }
  }

  private Ended captured(Recorder recorder, RunFolder folder) {
    WalkMemory memory = new WalkMemory();
    CaptureEnd end;
    try {
      end = capture(recorder, memory);
    } catch (PortalStop e) {
      end = new CaptureEnd(e.exitCode(), e.reason(), String.valueOf(e.getMessage()));
    } catch (StorageFailure e) {
      end =
          new CaptureEnd(
              ExitCode.STORAGE_FAILED.code(), e.reason(), e.explain(settings.language()));
    } catch (RuntimeException e) {
      end = unexpected(e, recorder, folder);
    }
    if (interruptedBy.get() != 0) {
      end = new CaptureEnd(interruptedBy.get(), "interrupted", "the run was interrupted");
    }
    return new Ended(end, memory.listed());
  }

  /** What was seen so far is worth a manifest; a missing password before anything was is not. */
  private CaptureEnd unexpected(RuntimeException e, Recorder recorder, RunFolder folder) {
    boolean isUsage = e instanceof NoSecret || e instanceof LockHeld;
    if (isUsage && interruptedBy.get() == 0 && recorder.pages().isEmpty()) {
      folder.removeIfEmpty();
      throw e;
    }
    String name = e.getClass().getSimpleName();
    // Class and place only: a message may hold what was typed.
    log.note(name);
    for (StackTraceElement element : e.getStackTrace()) {
      log.note("at " + element);
    }
    return isUsage
        ? new CaptureEnd(
            ExitCode.UNREACHABLE.code(), "session-lost", "the session could not be renewed")
        : new CaptureEnd(ExitCode.DEFECT.code(), "defect", name);
  }

  private CaptureEnd capture(Recorder recorder, WalkMemory memory) throws PortalStop {
    Entry entry = entry();
    if (follow != null) {
      entry.getInOrOpen();
      sessions.expectCurrent().follow(recorder, memory, follow);
      return over();
    }
    entry.getIn();
    if (!sessions.expectCurrent().walk(recorder, memory)) {
      entry.getInAgain();
      if (!sessions.expectCurrent().walk(recorder, memory)) {
        recorder.note(
            new Gap(0, "", "", "the portal ended the session twice; the rest was not read"));
      }
    }
    return over();
  }

  private CaptureEnd over() {
    sessions.traffic();
    sessions.expectCurrent().logOut();
    return CaptureEnd.whole();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Entry entry() {
    AttemptLedger ledger =
        AttemptLedger.of(home, settings.account(), new ArgonFingerprints(), clock);
    return new Entry(settings, secrets, sessions, ledger, crash, log);
  }

  private record Ended(CaptureEnd end, int listed) {}
}
