package dk.cifercheck.run;

import dk.cifercheck.browser.Leftovers;
import dk.cifercheck.credentials.ArgonFingerprints;
import dk.cifercheck.credentials.ChangeOutcome;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.GuardedLogin;
import dk.cifercheck.credentials.LoginAnswer;
import dk.cifercheck.credentials.LoginResult;
import dk.cifercheck.portal.LoginOutcome;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.run.Recovered.What;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.StorageFailure;
import java.time.Clock;

/**
 * Settles an interrupted password change by fresh logins, and opens a closed account where a person
 * says so. It holds the account's lock until it is closed.
 */
public final class RecoverRun implements AutoCloseable {
  private final RunSettings settings;
  private final AccountLock lock;
  private final AttemptLedger ledger;
  private final Sessions sessions;
  private final GuardedLogin login;
  private final Settling settling;

  /**
   * Takes the lock and ends what an earlier run left running.
   *
   * @throws dk.cifercheck.state.LockHeld if a run for the account is under way
   */
  public RecoverRun(
      RunSettings settings,
      Secrets secrets,
      Home home,
      CrashPoint crash,
      Progress progress,
      Clock clock) {
    this.settings = settings;
    this.lock = AccountLock.take(home, settings.account(), clock);
    Leftovers.sweep(settings.session().browser().temporary());
    this.ledger = AttemptLedger.of(home, settings.account(), new ArgonFingerprints(), clock);
    this.sessions = new Sessions(settings, secrets.captcha(settings.language()), progress);
    this.login = new GuardedLogin(ledger, sessions, crash);
    this.settling = new Settling(settings.account(), secrets.stores(), login, crash, progress);
  }

  /** How the account stands now. */
  public Situation situation() {
    return new Situation(settling.state(), ledger.inARow(), ledger.isClosed());
  }

  /** Asks the portal which password it takes, with the logins that the ledger still allows. */
  public Recovered settle() {
    return told(settling.settle(), What.NOTHING_TO_SETTLE);
  }

  /** A person says that logins may be sent again; then as {@link #settle()}. */
  public Recovered settleOnceMore() {
    ledger.release();
    return told(settling.settleOnceMore(), What.RELEASED);
  }

  /**
   * A person says which password the portal takes. It becomes the current one if a login proves it;
   * else nothing stored is changed.
   */
  public Recovered settleWith(Secret password) {
    ledger.release();
    LoginResult result = login.logIn(password);
    if (result instanceof LoginResult.KnownRefused) {
      return Recovered.of(What.GIVEN_ONE_KNOWN_REFUSED);
    }
    LoginAnswer answer =
        result instanceof LoginResult.Sent sent ? sent.answer() : LoginAnswer.UNKNOWN;
    return switch (answer) {
      case ACCEPTED -> kept(password);
      case REFUSED -> new Recovered(What.GIVEN_ONE_REFUSED, said());
      case OTHER_COMPANY -> Recovered.of(What.OTHER_COMPANY);
      case NEVER_JUDGED, UNKNOWN, PERSON_NEEDED -> new Recovered(What.STILL_UNSETTLED, said());
    };
  }

  /** Ends the browser from another thread, so that the settling ends. */
  public void interrupt() {
    sessions.end();
  }

  @Override
  public void close() {
    sessions.close();
    lock.close();
  }

  private Recovered kept(Secret password) {
    settling.findUnsettled().ifPresent(change -> change.resolve(password));
    logOut();
    return Recovered.of(What.GIVEN_ONE_HOLDS);
  }

  private Recovered told(ChangeOutcome outcome, What ifNothing) {
    if (outcome instanceof ChangeOutcome.NothingToSettle) {
      return Recovered.of(ifNothing);
    }
    if (outcome instanceof ChangeOutcome.Changed) {
      logOut();
      return Recovered.of(What.NEW_ONE_HOLDS);
    }
    if (outcome instanceof ChangeOutcome.NotApplied) {
      logOut();
      return Recovered.of(What.OLD_ONE_HOLDS);
    }
    if (outcome instanceof ChangeOutcome.OtherCompany) {
      return Recovered.of(What.OTHER_COMPANY);
    }
    if (outcome instanceof ChangeOutcome.Blocked) {
      return Recovered.of(What.NEITHER_HOLDS);
    }
    return outcome instanceof ChangeOutcome.Unsettled unsettled
            && unsettled.why() instanceof ChangeOutcome.Why.Storage storage
        ? told(storage.failure())
        : new Recovered(What.STILL_UNSETTLED, said());
  }

  private Recovered told(StorageFailure failure) {
    return failure.reason().equals("entry-missing")
        ? Recovered.of(What.PASSWORD_MISSING)
        : new Recovered(What.STILL_UNSETTLED, failure.explain(settings.language()));
  }

  /** What the portal or the browser said to the last login. */
  private String said() {
    return sessions
        .lastStop()
        .map(PortalStop::getMessage)
        .or(() -> sessions.lastOutcome().map(RecoverRun::words))
        .orElse("");
  }

  private static String words(LoginOutcome outcome) {
    if (outcome instanceof LoginOutcome.Refused refused) {
      return refused.message();
    }
    if (outcome instanceof LoginOutcome.CaptchaUnanswered captcha) {
      return captcha.message();
    }
    if (outcome instanceof LoginOutcome.ActionNeeded needed) {
      return needed.message();
    }
    return outcome instanceof LoginOutcome.Unclear unclear ? unclear.message() : "";
  }

  private void logOut() {
    if (sessions.lastOutcome().orElse(null) instanceof LoginOutcome.LoggedIn) {
      sessions.expectCurrent().logOut();
    }
  }
}
