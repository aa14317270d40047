package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.StorageFailure;
import java.util.function.Supplier;

/**
 * Writes for one account and believes nothing: each step is read again through a fresh handle and
 * compared. A key store that says "saved" is no authority on itself.
 */
public final class VerifiedStore {
  private final CredentialStore store;
  private final AccountKey account;
  private final CrashPoint crash;

  public VerifiedStore(CredentialStore store, AccountKey account) {
    this(store, account, CrashPoint.NONE);
  }

  VerifiedStore(CredentialStore store, AccountKey account, CrashPoint crash) {
    this.store = store;
    this.account = account;
    this.crash = crash;
  }

  /** What the store holds now; the caller closes it. */
  public AccountEntries read() {
    return withPassphrase(() -> store.read(account));
  }

  /** How far a change has come, told without asking for a passphrase. */
  public ChangeState state() {
    return store.state(account);
  }

  /**
   * Puts the secret there and proves that it can be had again.
   *
   * @throws StorageFailure if that is not certain
   */
  public void write(Slot slot, Secret secret) {
    withPassphrase(
        () -> {
          store.write(account, slot, secret);
          return slot;
        });
    crash.at(CrashPoint.Step.P2_WRITTEN_NOT_READ_BACK);
    try (CredentialStore fresh = store.reopen();
        AccountEntries found = fresh.read(account)) {
      if (found.find(slot).filter(secret::equals).isEmpty()) {
        throw new StorageFailure(VerifiedStore.class, "read-back-differs", null, name());
      }
    }
  }

  /**
   * Notes how far the change has come and proves it.
   *
   * @throws StorageFailure if that is not certain
   */
  public void mark(ChangeState state) {
    withPassphrase(
        () -> {
          store.mark(account, state);
          return state;
        });
    try (CredentialStore fresh = store.reopen()) {
      if (fresh.state(account) != state) {
        throw new StorageFailure(VerifiedStore.class, "read-back-differs", null, name());
      }
    }
  }

  /** Empties the place. What stays behind against the odds does no harm, so nothing is proved. */
  public void erase(Slot slot) {
    store.erase(account, slot);
  }

  /** Once a change is under way, a passphrase that nobody gives is a store that does not work. */
  private static <T> T withPassphrase(Supplier<T> use) {
    try {
      return use.get();
    } catch (NoSecret e) {
      throw new StorageFailure(VerifiedStore.class, "no-passphrase", e);
    }
  }

  private String name() {
    return store.kind() == StoreKind.FILE ? "file" : "keychain";
  }
}
