package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.LoginAttempt;
import dk.cifercheck.state.Permission;

/**
 * The only way a password reaches the portal: written in the ledger before, the answer after. Used
 * for the ordinary login and for the one that proves a change.
 */
public final class GuardedLogin {
  private final AttemptLedger ledger;
  private final LoginPort port;
  private final CrashPoint crash;

  public GuardedLogin(AttemptLedger ledger, LoginPort port) {
    this(ledger, port, CrashPoint.NONE);
  }

  public GuardedLogin(AttemptLedger ledger, LoginPort port, CrashPoint crash) {
    this.ledger = ledger;
    this.port = port;
    this.crash = crash;
  }

  /**
   * Sends a login if the ledger lets it. If the port throws, the login counts as one without an
   * answer.
   *
   * @throws dk.cifercheck.state.StorageFailure if the ledger fails; then nothing was sent, or the
   *     answer could not be noted
   */
  public LoginResult logIn(Secret password) {
    Permission permission = ledger.ask(password);
    if (permission instanceof Permission.Granted granted) {
      return new LoginResult.Sent(send(password, granted.attempt()));
    }
    return permission instanceof Permission.Blocked blocked
        ? new LoginResult.Blocked(blocked.inARow())
        : new LoginResult.KnownRefused();
  }

  /** A person says that the program may log in again. */
  void release() {
    ledger.release();
  }

  private LoginAnswer send(Secret password, LoginAttempt attempt) {
    crash.at(CrashPoint.Step.P9_IN_LEDGER_NOT_SENT);
    LoginAnswer answer = port.logIn(password);
    crash.at(CrashPoint.Step.P10_LOGIN_ANSWERED_NOT_IN_LEDGER);
    switch (answer) {
      case ACCEPTED, OTHER_COMPANY -> attempt.accepted();
      case REFUSED -> attempt.refused();
      case NEVER_JUDGED -> attempt.neverJudged();
      case UNKNOWN, PERSON_NEEDED -> {
        // The ledger keeps it as unanswered: it may have counted at the portal.
      }
    }
    return answer;
  }
}
