package dk.cifercheck.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which accounts have secrets at rest and in which kind of store, so that no key store is woken in
 * vain and a change that was begun in one is not looked for in another. Holds names, no secrets.
 */
public final class KnownAccounts {
  private static final String FILE = "account.json";

  /** Another word would be a kind of store that nobody looks into. */
  private static final Set<String> STORES = Set.of("KEYCHAIN", "FILE");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Home home;
  private final AtomicFiles files = AtomicFiles.ownerOnly();

  public KnownAccounts(Home home) {
    this.home = home;
  }

  /** One account; {@code store} is the name of the kind of store. */
  private record Known(String origin, String user, String store) {
    /** The name of the folder follows from both; so a changed letter is found. */
    boolean belongsTo(Path folder) {
      return STORES.contains(store)
          && new AccountKey(origin, user).fileName().equals(String.valueOf(folder.getFileName()));
    }
  }

  /** Notes where the account's secrets rest. */
  public void note(AccountKey account, String store) {
    try {
      files.write(
          home.accountFolder(account).resolve(FILE),
          JSON.writeValueAsBytes(new Known(account.origin(), account.user(), store)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values", e);
    }
  }

  /** Forgets that they rested in this kind of store; what another kind noted stays. */
  public void forget(AccountKey account, String store) {
    if (findStore(account).filter(store::equals).isPresent()) {
      files.remove(home.accountFolder(account).resolve(FILE));
    }
  }

  /** The name of the kind of store that holds the account's secrets. */
  public Optional<String> findStore(AccountKey account) {
    return find(home.accountFolder(account)).map(Known::store);
  }

  /** The accounts whose secrets rest in this kind of store. */
  public List<AccountKey> in(String store) {
    List<AccountKey> accounts = new ArrayList<>();
    for (Path folder : folders()) {
      find(folder)
          .filter(known -> known.store().equals(store))
          .ifPresent(known -> accounts.add(new AccountKey(known.origin(), known.user())));
    }
    return accounts;
  }

  private List<Path> folders() {
    Path accounts = home.file("accounts");
    if (!Files.isDirectory(accounts)) {
      return List.of();
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(accounts)) {
      List<Path> found = new ArrayList<>();
      folders.forEach(found::add);
      found.sort(null);
      return found;
    } catch (IOException e) {
      throw StorageFailure.of("cannot-read", e, accounts, Causes.of(e));
    }
  }

  private Optional<Known> find(Path folder) {
    Path file = folder.resolve(FILE);
    Optional<Known> known = files.find(file).map(json -> parse(file, json));
    known.filter(one -> !one.belongsTo(folder)).ifPresent(one -> refuse(file));
    return known;
  }

  private static void refuse(Path file) {
    throw StorageFailure.of("account-note-damaged", null, file);
  }

  private static Known parse(Path file, byte[] json) {
    try {
      return JSON.readValue(json, Known.class);
    } catch (IOException | IllegalArgumentException e) {
      throw StorageFailure.of("account-note-damaged", e, file);
    }
  }
}
