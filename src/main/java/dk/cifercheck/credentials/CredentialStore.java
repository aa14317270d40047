package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.StorageFailure;
import java.util.List;

/**
 * Where the secrets of accounts rest. Each writing call is one durable step; {@link VerifiedStore}
 * proves it. Every method throws {@link StorageFailure} where the store fails or must not be
 * trusted, and {@link NoSecret} where it needs a passphrase that nobody supplies.
 */
public interface CredentialStore extends AutoCloseable {
  /** Which kind of store it is. */
  StoreKind kind();

  /** How far a change has come, told without asking for a passphrase. */
  ChangeState state(AccountKey account);

  /** Whether there is anything of this account, told without asking for a passphrase. */
  boolean holds(AccountKey account);

  /**
   * Looks for what an earlier home folder left in the store, so that it counts as held. For use
   * before something is kept: what is not known to be there would be overwritten.
   */
  default void lookFor(AccountKey account) {}

  /** Everything of this account; the caller closes it. */
  AccountEntries read(AccountKey account);

  /** Puts the secret there. */
  void write(AccountKey account, Slot slot, Secret secret);

  /** Empties the place. */
  void erase(AccountKey account, Slot slot);

  /** Notes how far a change has come. */
  void mark(AccountKey account, ChangeState state);

  /** Forgets the account altogether. */
  void remove(AccountKey account);

  /**
   * The accounts of which there is something. A passphrase is asked for only where their names
   * stand nowhere else.
   */
  List<AccountKey> accounts();

  /** Another handle to the same store that remembers nothing of what this one wrote. */
  CredentialStore reopen();

  @Override
  void close();
}
