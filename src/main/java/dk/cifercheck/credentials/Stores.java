package dk.cifercheck.credentials;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which store is used: the one a person chose, else the one that holds the account already, else
 * the system's key store where it works, else the encrypted file. Never a plain file.
 */
public final class Stores implements AutoCloseable {
  private final CredentialStore file;
  private final KeychainStore keychain;
  private final @Nullable StoreKind chosen;

  Stores(CredentialStore file, KeychainStore keychain, @Nullable StoreKind chosen) {
    this.file = file;
    this.keychain = keychain;
    this.chosen = chosen;
  }

  /**
   * The stores of this home folder; none is opened yet.
   *
   * @param chosen {@code --store}, {@code null} if not given
   * @param people whom to ask for the encrypted file's passphrase: askpass and terminal
   */
  public static Stores of(
      Home home, @Nullable StoreKind chosen, SecretSource people, Language language) {
    return new Stores(
        EncryptedFileStore.in(home, people, language), KeychainStore.of(home), chosen);
  }

  /** The store that holds something of this account. Asks nobody and wakes no key store. */
  public Optional<CredentialStore> findHolding(AccountKey account) {
    return candidates().stream().filter(store -> store.holds(account)).findFirst();
  }

  /**
   * The store in which a change of this account is not settled, whichever was chosen: one that was
   * begun elsewhere would be overlooked otherwise.
   */
  public Optional<CredentialStore> findUnsettled(AccountKey account) {
    return allHolding(account).stream()
        .filter(store -> store.state(account).isUnsettled())
        .findFirst();
  }

  /** Every store that holds something of this account, whichever was chosen. */
  List<CredentialStore> allHolding(AccountKey account) {
    return all().stream().filter(store -> store.holds(account)).toList();
  }

  /** Both stores, whichever was chosen. */
  List<CredentialStore> all() {
    return List.of(keychain, file);
  }

  /** The store in which to keep secrets of this account. */
  public CredentialStore forKeeping(AccountKey account) {
    if (chosen != null) {
      return candidates().get(0);
    }
    return findHolding(account).orElseGet(() -> keychain.isUsable() ? keychain : file);
  }

  /** The store as a source of the current password; it applies where it holds one. */
  public SecretSource passwords(AccountKey account) {
    return question ->
        question.kind() == SecretKind.PASSWORD
            ? findHolding(account)
                .map(store -> current(store, account))
                .orElseGet(Answer.NobodyToAsk::new)
            : new Answer.NobodyToAsk();
  }

  /** The stores that a person's choice leaves. */
  public List<CredentialStore> candidates() {
    if (chosen == null) {
      return List.of(keychain, file);
    }
    return List.of(chosen == StoreKind.FILE ? file : keychain);
  }

  @Override
  public void close() {
    file.close();
    keychain.close();
  }

  private static Answer current(CredentialStore store, AccountKey account) {
    try (AccountEntries entries = store.read(account)) {
      return entries
          .find(Slot.CURRENT)
          .<Answer>map(secret -> new Answer.Given(secret.copy(), Answer.Origin.STORE))
          .orElseGet(Answer.NobodyToAsk::new);
    }
  }
}
