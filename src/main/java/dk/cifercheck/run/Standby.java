package dk.cifercheck.run;

import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.portal.PortalSession;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.SessionSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the next login, started and its guard proved while the run does something else. It
 * has seen no page of the portal before a login takes it.
 */
final class Standby implements AutoCloseable {
  private final SessionSettings settings;
  private final Progress progress;
  private @Nullable Coming coming;

  Standby(SessionSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Begins to start one, if none is there.
   *
   * @param passwordStep whether it is for the session that changes the password
   */
  synchronized void prepare(boolean passwordStep) {
    if (coming == null) {
      coming = begun(passwordStep);
    }
  }

  /**
   * The one that was prepared for this, or one that is started now.
   *
   * @throws BrowserUnavailable if no browser starts
   * @throws PortalStop if the guard is not armed
   */
  PortalSession take(boolean passwordStep) throws BrowserUnavailable, PortalStop {
    Coming next = taken();
    if (next == null || next.passwordStep() != passwordStep) {
      end(next);
      return PortalSession.start(settings, passwordStep, progress);
    }
    next.told().release();
    return next.expect();
  }

  /** Ends the one that nobody took; waits until it has come, so that none is left behind. */
  @Override
  public void close() {
    end(taken());
  }

  private synchronized @Nullable Coming taken() {
    Coming next = coming;
    coming = null;
    return next;
  }

  private static void end(@Nullable Coming one) {
    if (one != null) {
      one.session().thenAccept(PortalSession::kill).exceptionally(none -> null).join();
    }
  }

  private Coming begun(boolean passwordStep) {
    HeldProgress told = new HeldProgress(progress);
    CompletableFuture<PortalSession> session = new CompletableFuture<>();
    Thread starting =
        new Thread(
            () -> {
              try {
                session.complete(PortalSession.start(settings, passwordStep, told));
              } catch (Exception | Error e) {
                session.completeExceptionally(e);
              }
            },
            "browser-standby");
    starting.setDaemon(true);
    starting.start();
    return new Coming(passwordStep, told, session);
  }

  /** One that is being started or waits. */
  private record Coming(
      boolean passwordStep, HeldProgress told, CompletableFuture<PortalSession> session) {
    PortalSession expect() throws BrowserUnavailable, PortalStop {
      try {
        return session.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof BrowserUnavailable none) {
          throw none;
        }
        if (e.getCause() instanceof PortalStop stop) {
          throw stop;
        }
        if (e.getCause() instanceof RuntimeException defect) {
          throw defect;
        }
        throw e;
      }
    }
  }
}
