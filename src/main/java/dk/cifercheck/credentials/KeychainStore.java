package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.KnownAccounts;
import dk.cifercheck.state.StorageFailure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Secrets in the system's key store, one entry for each place of each account, so that none is
 * overwritten while it is the only one of its kind. Nothing is loaded before it is needed.
 */
public final class KeychainStore implements CredentialStore {
  private static final String STATE = "state";

  private final TimedKeychain keychain;
  private final KnownAccounts known;

  KeychainStore(TimedKeychain keychain, KnownAccounts known) {
    this.keychain = keychain;
    this.known = known;
  }

  /** The system's key store; which accounts it holds stands in the home folder. */
  public static KeychainStore of(Home home) {
    return new KeychainStore(
        new TimedKeychain(SystemKeychain::open, TimedKeychain.LIMIT), new KnownAccounts(home));
  }

  /** Loads the key store, and says whether it can be used. */
  public boolean isUsable() {
    try {
      keychain.open();
      return true;
    } catch (StorageFailure e) {
      return false;
    }
  }

  @Override
  public StoreKind kind() {
    return StoreKind.KEYCHAIN;
  }

  @Override
  public boolean holds(AccountKey account) {
    return known.findStore(account).filter(StoreKind.KEYCHAIN.name()::equals).isPresent();
  }

  @Override
  public void lookFor(AccountKey account) {
    boolean left =
        known.findStore(account).isEmpty()
            && Stream.concat(Stream.of(Slot.values()).map(Slot::name), Stream.of(STATE))
                .anyMatch(entry -> keychain.find(name(account, entry)).isPresent());
    if (left) {
      known.note(account, StoreKind.KEYCHAIN.name());
    }
  }

  @Override
  public ChangeState state(AccountKey account) {
    if (!holds(account)) {
      return ChangeState.NONE;
    }
    return keychain
        .find(name(account, STATE))
        .map(String::new)
        .map(this::parse)
        .orElse(ChangeState.NONE);
  }

  @Override
  public AccountEntries read(AccountKey account) {
    Map<Slot, Secret> secrets = new EnumMap<>(Slot.class);
    if (holds(account)) {
      for (Slot slot : Slot.values()) {
        find(account, slot).ifPresent(secret -> secrets.put(slot, secret));
      }
    }
    return new AccountEntries(state(account), secrets);
  }

  @Override
  public void write(AccountKey account, Slot slot, Secret secret) {
    char[] characters = characters(secret);
    try {
      putNoted(account, slot.name(), characters);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  @Override
  public void erase(AccountKey account, Slot slot) {
    keychain.remove(name(account, slot.name()));
  }

  @Override
  public void mark(AccountKey account, ChangeState state) {
    putNoted(account, STATE, state.name().toCharArray());
  }

  @Override
  public void remove(AccountKey account) {
    for (Slot slot : Slot.values()) {
      erase(account, slot);
    }
    keychain.remove(name(account, STATE));
    for (Slot slot : Slot.values()) {
      if (keychain.find(name(account, slot.name())).isPresent()) {
        throw new StorageFailure(KeychainStore.class, "keychain-refuses", null, slot.name());
      }
    }
    known.forget(account, StoreKind.KEYCHAIN.name());
  }

  @Override
  public List<AccountKey> accounts() {
    return known.in(StoreKind.KEYCHAIN.name());
  }

  @Override
  public CredentialStore reopen() {
    return new KeychainStore(keychain, known);
  }

  /** The system keeps its key store open by itself. */
  @Override
  public void close() {}

  /** Noted first, so that no entry is ever unknown; a refusal leaves what another store noted. */
  private void putNoted(AccountKey account, String entry, char[] value) {
    Optional<String> before = known.findStore(account);
    known.note(account, StoreKind.KEYCHAIN.name());
    try {
      put(name(account, entry), value);
    } catch (StorageFailure e) {
      before
          .filter(store -> !store.equals(StoreKind.KEYCHAIN.name()))
          .ifPresent(store -> known.note(account, store));
      throw e;
    }
  }

  private void put(String name, char[] value) {
    if (!keychain.put(name, value)) {
      throw new StorageFailure(KeychainStore.class, "keychain-refuses", null, name);
    }
  }

  private Optional<Secret> find(AccountKey account, Slot slot) {
    return keychain
        .find(name(account, slot.name()))
        .map(
            characters -> {
              Secret secret = Secret.copyOf(characters);
              Arrays.fill(characters, '\0');
              return secret;
            });
  }

  private ChangeState parse(String word) {
    try {
      return ChangeState.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw new StorageFailure(KeychainStore.class, "keychain-refuses", e, STATE);
    }
  }

  private static char[] characters(Secret secret) {
    return secret.open(
        shown -> {
          char[] copy = new char[shown.remaining()];
          shown.duplicate().get(copy);
          return copy;
        });
  }

  private static String name(AccountKey account, String entry) {
    return "cifer-check/" + account.fileName() + "/" + entry.toLowerCase(Locale.ROOT);
  }
}
