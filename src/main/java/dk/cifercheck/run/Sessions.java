package dk.cifercheck.run;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.credentials.LoginAnswer;
import dk.cifercheck.credentials.LoginPort;
import dk.cifercheck.portal.CaptchaAnswers;
import dk.cifercheck.portal.LoginOutcome;
import dk.cifercheck.portal.PortalSession;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.secret.Secret;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The browser sessions of one run, one at a time: every login gets a fresh browser, and the one
 * that got in stays open for the walk. The browser of the next one may be started ahead; it opens
 * the portal only when the last one has ended.
 */
final class Sessions implements LoginPort, AutoCloseable {
  private final RunSettings settings;
  private final CaptchaAnswers captcha;
  private final Standby standby;
  private final TrafficLog traffic = new TrafficLog();
  private @Nullable PortalSession current;
  private CompletableFuture<Void> leaving = CompletableFuture.completedFuture(null);
  private @Nullable LoginOutcome outcome;
  private @Nullable PortalStop stop;
  private boolean forPassword;
  private volatile boolean over;

  Sessions(RunSettings settings, CaptchaAnswers captcha, Progress progress) {
    this.settings = settings;
    this.captcha = captcha;
    this.standby = new Standby(settings.session(), progress);
  }

  /** Whether the next browser is the one that changes the password. */
  void forPasswordStep(boolean isForPassword) {
    forPassword = isForPassword;
  }

  /**
   * Starts the browser of the next login, while something else is done. Not one that is seen, which
   * would come in front of what a person types into; and not on a grid, which may have room for
   * one.
   */
  void prepare() {
    BrowserRequest browser = settings.session().browser();
    if (!over && browser.headless() && browser.grid() == null) {
      standby.prepare(forPassword);
    }
  }

  /** Nothing more is wanted of the session that is open: it ends while something else is done. */
  void leave() {
    traffic();
    PortalSession left;
    synchronized (this) {
      left = current;
      current = null;
    }
    if (left != null) {
      leaving = CompletableFuture.runAsync(left::close, task -> new Thread(task, "leave").start());
    }
  }

  @Override
  public LoginAnswer logIn(Secret password) {
    outcome = null;
    stop = null;
    // Not the field: the end of the run empties it from another thread.
    PortalSession session = null;
    try {
      session = fresh();
      LoginOutcome came = session.logIn(settings.user(), password, captcha);
      outcome = came;
      return answer(came);
    } catch (PortalStop e) {
      stop = e;
      return session != null && session.hasSentLogin()
          ? LoginAnswer.UNKNOWN
          : LoginAnswer.NEVER_JUDGED;
    } catch (BrowserUnavailable e) {
      stop = PortalStop.unreachable("no-browser", e.explain(settings.language()));
      return LoginAnswer.NEVER_JUDGED;
    }
  }

  /** Opens the portal for a person, who logs in by hand. */
  void openForPerson() throws PortalStop {
    try {
      fresh().openForPerson();
    } catch (BrowserUnavailable e) {
      throw PortalStop.unreachable("no-browser", e.explain(settings.language()));
    }
  }

  /** The session that got in. */
  PortalSession expectCurrent() {
    if (current == null) {
      throw new IllegalStateException("no session is open");
    }
    return current;
  }

  /** Whether a login of the session that is open may have reached the portal. */
  boolean haveSentLogin() {
    PortalSession session = current;
    return session != null && session.hasSentLogin();
  }

  /** What the last login came to, if it came to anything. */
  Optional<LoginOutcome> lastOutcome() {
    return Optional.ofNullable(outcome);
  }

  /** What stopped the last login. */
  Optional<PortalStop> lastStop() {
    return Optional.ofNullable(stop);
  }

  /** What went over the wire in all sessions so far. */
  TrafficLog traffic() {
    PortalSession session = current;
    if (session != null) {
      traffic.add(session.traffic());
    }
    return traffic;
  }

  @Override
  public void close() {
    closeCurrent();
    standby.close();
  }

  private void closeCurrent() {
    synchronized (this) {
      if (current != null) {
        current.close();
        current = null;
      }
    }
    leaving.join();
  }

  /** Ends the session from another thread, and lets no other one begin. */
  void end() {
    over = true;
    synchronized (this) {
      if (current != null) {
        current.kill();
        current = null;
      }
    }
  }

  private PortalSession fresh() throws BrowserUnavailable, PortalStop {
    traffic();
    closeCurrent();
    traffic.nextSession();
    PortalSession started = standby.take(forPassword);
    // Either the end sees this session, or this sees the end.
    synchronized (this) {
      current = started;
    }
    if (over) {
      closeCurrent();
      throw PortalStop.unreachable("interrupted", "the run was interrupted");
    }
    return started;
  }

  private static LoginAnswer answer(LoginOutcome outcome) {
    if (outcome instanceof LoginOutcome.LoggedIn
        || outcome instanceof LoginOutcome.PasswordDemanded) {
      return LoginAnswer.ACCEPTED;
    }
    if (outcome instanceof LoginOutcome.Refused) {
      return LoginAnswer.REFUSED;
    }
    if (outcome instanceof LoginOutcome.CaptchaUnanswered) {
      return LoginAnswer.NEVER_JUDGED;
    }
    return outcome instanceof LoginOutcome.ActionNeeded
        ? LoginAnswer.PERSON_NEEDED
        : LoginAnswer.UNKNOWN;
  }
}
