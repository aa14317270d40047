package dk.cifercheck.run;

import dk.cifercheck.credentials.ChangeOutcome;
import dk.cifercheck.credentials.ChangeState;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.CredentialStore;
import dk.cifercheck.credentials.GuardedLogin;
import dk.cifercheck.credentials.PasswordChange;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.state.AccountKey;
import java.util.Optional;

/**
 * Settles what an interrupted password change left. Every run does it first of all, and {@code
 * credentials recover} does it alone.
 */
final class Settling {
  private final AccountKey account;
  private final Stores stores;
  private final GuardedLogin login;
  private final CrashPoint crash;
  private final Progress progress;

  Settling(
      AccountKey account, Stores stores, GuardedLogin login, CrashPoint crash, Progress progress) {
    this.account = account;
    this.stores = stores;
    this.login = login;
    this.crash = crash;
    this.progress = progress;
  }

  /** How far a change has come, told without asking for a passphrase. */
  ChangeState state() {
    return stores
        .findUnsettled(account)
        .or(() -> stores.findHolding(account))
        .map(store -> store.state(account))
        .orElse(ChangeState.NONE);
  }

  /** Asks the portal which password it takes, if a change may have been sent. */
  ChangeOutcome settle() {
    Optional<PasswordChange> change = findUnsettled();
    if (change.isEmpty()) {
      return new ChangeOutcome.NothingToSettle();
    }
    progress.step(Progress.Step.PROVING_PASSWORD);
    return change.get().recover();
  }

  /** The same after a person said that the program may log in again. */
  ChangeOutcome settleOnceMore() {
    Optional<PasswordChange> change = findUnsettled();
    if (change.isEmpty()) {
      return new ChangeOutcome.NothingToSettle();
    }
    progress.step(Progress.Step.PROVING_PASSWORD);
    return change.get().recoverOnceMore();
  }

  /** The change of this account in this store. */
  PasswordChange changeIn(CredentialStore store) {
    return new PasswordChange(account, store, login, crash);
  }

  /** The change that is not settled, if there is one. */
  Optional<PasswordChange> findUnsettled() {
    return stores.findUnsettled(account).map(this::changeIn);
  }
}
