package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import java.util.Optional;

/**
 * Carries out a forced password change so that no crash loses a password: the new one is stored
 * before it is typed, the attempt is marked before it is sent, and only a fresh login decides.
 *
 * <p>The caller holds the account's lock, and has {@link #recover()} settle what an earlier run
 * left before it does anything else.
 */
public final class PasswordChange {
  private final VerifiedStore store;
  private final Settlement settlement;
  private final CrashPoint crash;

  /**
   * @param login the proving login, in a fresh browser
   */
  public PasswordChange(AccountKey account, CredentialStore store, GuardedLogin login) {
    this(account, store, login, CrashPoint.NONE);
  }

  public PasswordChange(
      AccountKey account, CredentialStore store, GuardedLogin login, CrashPoint crash) {
    this.store = new VerifiedStore(store, account, crash);
    this.settlement = new Settlement(this.store, login, crash);
    this.crash = crash;
  }

  /** Settles what an earlier run left. Sends a login only if a change may have been sent. */
  public ChangeOutcome recover() {
    if (store.state() == ChangeState.BLOCKED) {
      return new ChangeOutcome.Blocked();
    }
    if (store.state() != ChangeState.SUBMITTING) {
      return new ChangeOutcome.NothingToSettle();
    }
    return settlement.settle(new ChangePage.SubmitClaim.Silence());
  }

  /**
   * A person says that the program may log in again, and it tries once more to settle. Passwords
   * known refused are not sent even now.
   */
  public ChangeOutcome recoverOnceMore() {
    settlement.allowLogins();
    if (store.state() == ChangeState.BLOCKED) {
      store.mark(ChangeState.SUBMITTING);
    }
    return recover();
  }

  /** A person wants another new password than the one that is prepared and was not taken. */
  public void abandon() {
    if (store.state().isUnsettled()) {
      throw new IllegalStateException("a change that may have been sent cannot be abandoned");
    }
    store.mark(ChangeState.NONE);
  }

  /**
   * A person has looked and says which password the portal takes. Logins are allowed again.
   *
   * @throws dk.cifercheck.state.StorageFailure if that cannot be stored
   */
  public void resolve(Secret password) {
    settlement.resolve(password);
  }

  /**
   * Carries out the change on the open page.
   *
   * @param current the password that the portal has just accepted
   * @param newPassword asked only where no earlier run prepared one
   * @throws dk.cifercheck.state.StorageFailure if the new password or the mark cannot be stored;
   *     then nothing was sent
   */
  public ChangeOutcome change(Secret current, ChangePage page, NewPassword newPassword) {
    if (store.state().isUnsettled()) {
      throw new IllegalStateException("an earlier change has to be settled first");
    }
    try (AccountEntries entries = store.read()) {
      Optional<Secret> prepared = prepared(entries, current, page.policy());
      if (prepared.isEmpty()) {
        return withNew(entries, current, page, newPassword);
      }
      keepCurrent(entries, current);
      return send(current, prepared.get(), page);
    }
  }

  private static Optional<Secret> prepared(
      AccountEntries entries, Secret current, PasswordPolicy policy) {
    return entries.state() == ChangeState.PREPARED
        ? entries.find(Slot.PENDING).filter(next -> flaw(next, current, policy).isEmpty())
        : Optional.empty();
  }

  private ChangeOutcome withNew(
      AccountEntries entries, Secret current, ChangePage page, NewPassword newPassword) {
    PasswordPolicy policy = page.policy();
    Optional<Secret> given = newPassword.find(policy);
    if (given.isEmpty()) {
      return new ChangeOutcome.Declined();
    }
    try (Secret next = given.get()) {
      Optional<ChangeOutcome.Reason> wrong = flaw(next, current, policy);
      if (wrong.isPresent()) {
        return new ChangeOutcome.Unsuitable(wrong.get());
      }
      prepare(entries, current, next);
      return send(current, next, page);
    }
  }

  private void prepare(AccountEntries entries, Secret current, Secret next) {
    crash.at(CrashPoint.Step.P1_NOTHING_WRITTEN);
    if (entries.state() != ChangeState.NONE) {
      store.mark(ChangeState.NONE); // another new password is another change
    }
    keepCurrent(entries, current);
    store.write(Slot.PENDING, next);
    store.mark(ChangeState.PREPARED);
  }

  private void keepCurrent(AccountEntries entries, Secret current) {
    if (entries.find(Slot.CURRENT).filter(current::equals).isEmpty()) {
      store.write(Slot.CURRENT, current);
    }
  }

  private ChangeOutcome send(Secret current, Secret next, ChangePage page) {
    crash.at(CrashPoint.Step.P3_READ_BACK_NOT_TYPED);
    if (page.fill(current, next) instanceof ChangePage.Filling.NotProved flaw) {
      return new ChangeOutcome.NotTyped(flaw.why());
    }
    crash.at(CrashPoint.Step.P4_TYPED_NOT_MARKED);
    store.mark(ChangeState.SUBMITTING);
    crash.at(CrashPoint.Step.P5_MARKED_NOT_CLICKED);
    ChangePage.SubmitClaim claim = submit(page);
    crash.at(CrashPoint.Step.P8_ANSWERED_NOT_VERIFIED);
    return settlement.settle(claim);
  }

  /** Once marked, an exception tells as little about the portal as silence does. */
  private static ChangePage.SubmitClaim submit(ChangePage page) {
    try {
      return page.submit();
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return new ChangePage.SubmitClaim.Silence();
    }
  }

  private static Optional<ChangeOutcome.Reason> flaw(
      Secret next, Secret current, PasswordPolicy policy) {
    if (next.equals(current)) {
      return Optional.of(ChangeOutcome.Reason.SAME_AS_CURRENT);
    }
    if (next.length() > policy.longest()) {
      return Optional.of(ChangeOutcome.Reason.TOO_LONG);
    }
    return next.length() < policy.shortest()
        ? Optional.of(ChangeOutcome.Reason.TOO_SHORT)
        : Optional.empty();
  }
}
