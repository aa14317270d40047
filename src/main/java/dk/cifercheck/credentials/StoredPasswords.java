package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.Fingerprints;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.StorageFailure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person does with the stored passwords: keep one, look at it, list them, forget one. What
 * changes something takes the account's lock, and throws {@link dk.cifercheck.state.LockHeld} where
 * a run has it.
 */
public final class StoredPasswords {
  private final Home home;
  private final Stores stores;
  private final Fingerprints marks;
  private final Clock clock;

  /**
   * @param stores where they rest
   * @param marks as in the ledger of login attempts
   */
  public StoredPasswords(Home home, Stores stores, Fingerprints marks, Clock clock) {
    this.home = home;
    this.stores = stores;
    this.marks = marks;
    this.clock = clock;
  }

  /** What came of keeping or removing a password. */
  public enum Outcome {
    DONE,
    /** There is none of this account. */
    NOTHING_STORED,
    /** The portal refused this very password before: stored, it would never be typed. */
    KNOWN_REFUSED,
    /** A change that was interrupted has to be settled first, or a password could be lost. */
    UNSETTLED
  }

  /**
   * Stores the password, reads it again and compares. Another one that was stored is kept as the
   * previous one, a new one that was prepared is given up, and another store forgets the account.
   *
   * @throws StorageFailure if it cannot be stored; what was stored before is still there
   */
  public Outcome keep(AccountKey account, Secret password) {
    try (AccountLock lock = AccountLock.take(home, account, clock)) {
      CredentialStore store = stores.forKeeping(account);
      store.lookFor(account);
      if (isUnsettled(account)) {
        return Outcome.UNSETTLED;
      }
      if (AttemptLedger.of(home, account, marks, clock).knowsRefusalOf(password)) {
        return Outcome.KNOWN_REFUSED;
      }
      List<CredentialStore> others =
          stores.allHolding(account).stream().filter(one -> one.kind() != store.kind()).toList();
      keepIn(new VerifiedStore(store, account), password);
      others.forEach(other -> other.remove(account));
      return Outcome.DONE;
    }
  }

  /** Everything that is stored of the account; the caller closes it. */
  public Optional<AccountEntries> find(AccountKey account) {
    return stores.findHolding(account).map(store -> store.read(account));
  }

  /** Where the account's passwords rest. */
  public Optional<StoreKind> findStore(AccountKey account) {
    return stores.findHolding(account).map(CredentialStore::kind);
  }

  /**
   * What is stored, by portal and user, without any secret. A passphrase is asked for only where
   * the encrypted file holds accounts whose names stand nowhere else.
   */
  public List<StoredPassword> all() {
    List<StoredPassword> all = new ArrayList<>();
    for (CredentialStore store : stores.candidates()) {
      for (AccountKey account : store.accounts()) {
        all.add(described(store, account));
      }
    }
    return all;
  }

  /** Forgets the account's passwords everywhere. The ledger of its login attempts stays. */
  public Outcome remove(AccountKey account) {
    try (AccountLock lock = AccountLock.take(home, account, clock)) {
      List<CredentialStore> holding = stores.allHolding(account);
      if (holding.isEmpty()) {
        return Outcome.NOTHING_STORED;
      }
      if (isUnsettled(account)) {
        return Outcome.UNSETTLED;
      }
      holding.forEach(store -> store.remove(account));
      return Outcome.DONE;
    }
  }

  private boolean isUnsettled(AccountKey account) {
    return stores.findUnsettled(account).isPresent();
  }

  /** Every value that is overwritten here lies in another place as well. */
  private static void keepIn(VerifiedStore store, Secret password) {
    try (AccountEntries before = store.read()) {
      Optional<Secret> current = before.find(Slot.CURRENT);
      if (current.filter(password::equals).isPresent()) {
        return;
      }
      if (before.state() != ChangeState.NONE) {
        store.mark(ChangeState.NONE);
      }
      current.ifPresent(old -> store.write(Slot.PREVIOUS, old));
      store.write(Slot.CURRENT, password);
    }
  }

  private StoredPassword described(CredentialStore store, AccountKey account) {
    ChangeState state = ChangeState.NONE;
    try {
      state = store.state(account);
      AttemptLedger ledger = AttemptLedger.of(home, account, marks, clock);
      return new StoredPassword(
          account, store.kind(), state, ledger.inARow(), ledger.isClosed(), null);
    } catch (StorageFailure e) {
      return new StoredPassword(account, store.kind(), state, 0, false, e);
    }
  }
}
