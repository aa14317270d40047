package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.StorageFailure;

/**
 * Finds out by fresh logins whether a change that may have been sent took effect: first with the
 * new password, then with the old one. The one before is never tried.
 */
final class Settlement {
  private final VerifiedStore store;
  private final GuardedLogin login;
  private final CrashPoint crash;

  Settlement(VerifiedStore store, GuardedLogin login, CrashPoint crash) {
    this.store = store;
    this.login = login;
    this.crash = crash;
  }

  ChangeOutcome settle(ChangePage.SubmitClaim claim) {
    try (AccountEntries entries = store.read()) {
      return withPending(entries, claim);
    } catch (StorageFailure e) {
      return new ChangeOutcome.Unsettled(new ChangeOutcome.Why.Storage(e));
    }
  }

  /** What the person says becomes the current one; what was current is kept as the previous one. */
  void resolve(Secret password) {
    try (AccountEntries entries = store.read()) {
      promote(entries, password);
    }
    allowLogins();
  }

  void allowLogins() {
    login.release();
  }

  private ChangeOutcome withPending(AccountEntries entries, ChangePage.SubmitClaim claim) {
    Secret pending = expect(entries, Slot.PENDING);
    LoginResult result = login.logIn(pending);
    if (refused(result)) {
      return withCurrent(entries, claim);
    }
    if (!accepted(result)) {
      return open(result);
    }
    crash.at(CrashPoint.Step.P11_VERIFIED_NOT_PROMOTED);
    promote(entries, pending);
    crash.at(CrashPoint.Step.P13_PROMOTED_NOT_CLEANED);
    store.erase(Slot.PENDING);
    return new ChangeOutcome.Changed();
  }

  private ChangeOutcome withCurrent(AccountEntries entries, ChangePage.SubmitClaim claim) {
    LoginResult result = login.logIn(expect(entries, Slot.CURRENT));
    if (refused(result)) {
      store.mark(ChangeState.BLOCKED);
      return new ChangeOutcome.Blocked();
    }
    if (!accepted(result)) {
      return open(result);
    }
    if (claim instanceof ChangePage.SubmitClaim.Rejected rejected) {
      store.mark(ChangeState.REJECTED);
      return new ChangeOutcome.Rejected(rejected.message());
    }
    store.mark(ChangeState.PREPARED);
    return new ChangeOutcome.NotApplied();
  }

  /** Every value that is overwritten here lies in another place as well. */
  private void promote(AccountEntries entries, Secret proved) {
    boolean half = entries.find(Slot.CURRENT).filter(proved::equals).isPresent();
    if (!half && entries.find(Slot.CURRENT).isPresent()) {
      store.write(Slot.PREVIOUS, expect(entries, Slot.CURRENT));
    }
    crash.at(CrashPoint.Step.P12_HALF_PROMOTED);
    if (!half) {
      store.write(Slot.CURRENT, proved);
    }
    store.mark(ChangeState.NONE);
  }

  private static ChangeOutcome open(LoginResult result) {
    if (result instanceof LoginResult.Blocked blocked) {
      return new ChangeOutcome.Unsettled(new ChangeOutcome.Why.TooManyLogins(blocked.inARow()));
    }
    if (result instanceof LoginResult.Sent sent && sent.answer() != LoginAnswer.OTHER_COMPANY) {
      return new ChangeOutcome.Unsettled(new ChangeOutcome.Why.Login(sent.answer()));
    }
    return new ChangeOutcome.OtherCompany();
  }

  private static boolean accepted(LoginResult result) {
    return result instanceof LoginResult.Sent sent && sent.answer() == LoginAnswer.ACCEPTED;
  }

  private static boolean refused(LoginResult result) {
    return result instanceof LoginResult.KnownRefused
        || result instanceof LoginResult.Sent sent && sent.answer() == LoginAnswer.REFUSED;
  }

  private static Secret expect(AccountEntries entries, Slot slot) {
    return entries
        .find(slot)
        .orElseThrow(
            () -> new StorageFailure(Settlement.class, "entry-missing", null, slot.name()));
  }
}
