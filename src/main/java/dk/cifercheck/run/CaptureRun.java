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
  private final NetworkCause network;
  private boolean wasInside;
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
    this.network = new NetworkCause(settings.portal(), System.getenv());
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
    try (AccountLock lock = begun()) {
      RunFolder folder = RunFolder.create(settings.out());
      return run(folder, EarlierPart.none(folder, now()));
    } finally {
      sessions.close();
    }
  }

  /**
   * Goes on with the capture in the run folder, which was interrupted. What was read and is still
   * as it was saved is not visited again.
   *
   * @throws dk.cifercheck.state.LockHeld if another run for the account is under way
   * @throws NotResumable if the folder holds no such capture; then nothing was sent or changed
   */
  public Manifest resume() throws NotResumable {
    try (AccountLock lock = begun()) {
      RunFolder folder = RunFolder.of(settings.out());
      return run(folder, EarlierPart.expect(folder, settings, now()));
    } finally {
      sessions.close();
    }
  }

  private AccountLock begun() {
    AccountLock lock = AccountLock.take(home, settings.account(), clock);
    Leftovers.sweep(settings.session().browser().temporary());
    return lock;
  }

  private Manifest run(RunFolder folder, EarlierPart earlier) {
    Keeping keeping = new Keeping(settings, earlier, sessions, clock);
    CaptureEnd end = captured(earlier.recorder(), keeping, folder);
    Manifest manifest = keeping.end(end);
    log.note("reading ended with exit code " + end.exitCode() + " " + end.reason());
    folder.saveLog(log.bytesAfter(earlier.log()));
    return manifest;
  }

  private CaptureEnd captured(Recorder recorder, Keeping keeping, RunFolder folder) {
    CaptureEnd end;
    try {
      end = capture(recorder, keeping);
    } catch (PortalStop e) {
      end = new CaptureEnd(e.exitCode(), e.reason(), network.detail(e));
    } catch (StorageFailure e) {
      end =
          new CaptureEnd(
              ExitCode.STORAGE_FAILED.code(), e.reason(), e.explain(settings.language()));
    } catch (RuntimeException e) {
      end = unexpected(e, folder);
    }
    return interruptedBy.get() == 0
        ? end
        : new CaptureEnd(interruptedBy.get(), "interrupted", "the run was interrupted");
  }

  /** What was seen so far is worth a manifest; a missing password before anything was is not. */
  private CaptureEnd unexpected(RuntimeException e, RunFolder folder) {
    boolean isUsage = e instanceof NoSecret || e instanceof LockHeld;
    if (isUsage && interruptedBy.get() == 0 && !wasInside) {
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

  private CaptureEnd capture(Recorder recorder, Keeping keeping) throws PortalStop {
    sessions.prepare();
    Entry entry = entry();
    if (follow != null) {
      entry.getInOrOpen();
      wasInside = true;
      keeping.begin();
      sessions.expectCurrent().follow(recorder, keeping.memory(), follow);
      return over();
    }
    entry.getIn();
    wasInside = true;
    keeping.begin();
    WalkMemory memory = keeping.memory();
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
}
