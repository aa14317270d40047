package dk.cifercheck.run;

import dk.cifercheck.credentials.AccountEntries;
import dk.cifercheck.credentials.ChangeOutcome;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.CredentialStore;
import dk.cifercheck.credentials.GuardedLogin;
import dk.cifercheck.credentials.LoginResult;
import dk.cifercheck.credentials.NoSecret;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.credentials.SecretKind;
import dk.cifercheck.credentials.Slot;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.LoginOutcome;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.StorageFailure;
import java.util.Optional;

/**
 * Gets into the portal: settles what an earlier run left, logs in once, and carries out the forced
 * password change if a person wants it.
 */
final class Entry {
  private final RunSettings settings;
  private final Secrets secrets;
  private final Sessions sessions;
  private final GuardedLogin login;
  private final Settling settling;
  private final Progress progress;

  Entry(
      RunSettings settings,
      Secrets secrets,
      Sessions sessions,
      AttemptLedger ledger,
      CrashPoint crash,
      Progress progress) {
    this.settings = settings;
    this.secrets = secrets;
    this.sessions = sessions;
    this.login = new GuardedLogin(ledger, sessions, crash);
    this.settling = new Settling(settings.account(), secrets.stores(), login, crash, progress);
    this.progress = progress;
  }

  /**
   * Gets in; afterwards the sessions' current one is at the desk.
   *
   * @throws PortalStop if it does not
   */
  void getIn() throws PortalStop {
    if (isSettledByLogin()) {
      return;
    }
    try (Secret password = password()) {
      logIn(password);
      Optional<LoginOutcome> outcome = sessions.lastOutcome();
      if (outcome.isPresent() && outcome.get() instanceof LoginOutcome.PasswordDemanded demanded) {
        change(password, demanded);
      }
    }
  }

  /**
   * Gets in where a password is given and the sign-on page is what the program knows; else the
   * portal is opened for the person to log in.
   */
  void getInOrOpen() throws PortalStop {
    try {
      getIn();
      return;
    } catch (NoSecret none) {
      if (none.kind() != SecretKind.PASSWORD || !none.isUnanswered()) {
        throw none;
      }
    } catch (PortalStop unknown) {
      if (unknown.exitCode() != ExitCode.PORTAL_CHANGED.code() || sessions.haveSentLogin()) {
        throw unknown;
      }
    }
    sessions.openForPerson();
  }

  /** Logs in again with what is known to work, after the portal ended the session. */
  void getInAgain() throws PortalStop {
    try (Secret password = password()) {
      logIn(password);
      if (!(sessions.lastOutcome().orElse(null) instanceof LoginOutcome.LoggedIn)) {
        throw PortalStop.unreachable("session-lost", "the session ended and could not be renewed");
      }
    }
  }

  /** Whether an interrupted change had to be settled, and the login that did it got in. */
  private boolean isSettledByLogin() throws PortalStop {
    ChangeOutcome outcome = settling.settle();
    if (outcome instanceof ChangeOutcome.NothingToSettle) {
      return false;
    }
    if (outcome instanceof ChangeOutcome.NotApplied) {
      return false;
    }
    ChangeEnds.expectGoOn(outcome, sessions);
    return sessions.lastOutcome().orElse(null) instanceof LoginOutcome.LoggedIn;
  }

  private Secret password() {
    Secret given =
        secrets
            .sources()
            .ask(Question.password(settings.account(), settings.language()))
            .expect(SecretKind.PASSWORD);
    return replacement(given).orElse(given);
  }

  /** A script may still supply a password that this program has replaced since. */
  private Optional<Secret> replacement(Secret given) {
    Optional<CredentialStore> store = secrets.stores().findHolding(settings.account());
    if (store.isEmpty()) {
      return Optional.empty();
    }
    try (AccountEntries entries = store.get().read(settings.account())) {
      return entries.replaced(given)
          ? entries.find(Slot.CURRENT).map(Secret::copy)
          : Optional.empty();
    } catch (NoSecret | StorageFailure e) {
      // The store cannot be opened here and now; the password that was given is what there is.
      return Optional.empty();
    }
  }

  private void logIn(Secret password) throws PortalStop {
    LoginResult result = login.logIn(password);
    LoginEnds.expectIn(result, sessions);
  }

  private void change(Secret password, LoginOutcome.PasswordDemanded demanded) throws PortalStop {
    ChangeStep.requireNoPictureCode(demanded.form());
    progress.step(Progress.Step.CHANGING_PASSWORD);
    sessions.leave();
    CredentialStore store = secrets.stores().forKeeping(settings.account());
    ChangeStep step = new ChangeStep(sessions, login, demanded.form(), progress);
    ChangeOutcome outcome =
        settling.changeIn(store).change(password, step, step.preparing(secrets.newPassword()));
    step.rethrow();
    ChangeEnds.expectGoOn(outcome, sessions);
    if (!(sessions.lastOutcome().orElse(null) instanceof LoginOutcome.LoggedIn)) {
      throw PortalStop.actionNeeded(
          "password-expired", "the portal asks for a new password again after it was changed");
    }
  }
}
