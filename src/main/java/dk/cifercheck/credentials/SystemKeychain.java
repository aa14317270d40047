package dk.cifercheck.credentials;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.StorageProvider;
import com.microsoft.credentialstorage.model.StoredCredential;
import dk.cifercheck.state.StorageFailure;
import java.util.Optional;

/**
 * Windows' Credential Manager, the Keychain of macOS or the Secret Service. Only a store that
 * protects what it holds is taken: the library would otherwise hand out one in plain memory.
 */
final class SystemKeychain implements Keychain {
  /** The same for all entries: the Secret Service would keep two where only this differs. */
  private static final String USER = "cifer-check";

  private final SecretStore<StoredCredential> store;

  private SystemKeychain(SecretStore<StoredCredential> store) {
    this.store = store;
  }

  /**
   * Loads the system's key store, which may take a while.
   *
   * @throws StorageFailure if there is none
   */
  static SystemKeychain open() {
    SecretStore<StoredCredential> store =
        StorageProvider.getCredentialStorage(true, StorageProvider.SecureOption.REQUIRED);
    if (store == null) {
      throw new StorageFailure(SystemKeychain.class, "keychain-missing", null);
    }
    return new SystemKeychain(store);
  }

  @Override
  public Optional<char[]> find(String name) {
    StoredCredential found = store.get(name);
    return Optional.ofNullable(found).map(StoredCredential::getPassword);
  }

  @Override
  public boolean put(String name, char[] value) {
    return store.add(name, new StoredCredential(USER, value));
  }

  @Override
  public void remove(String name) {
    store.delete(name);
  }
}
