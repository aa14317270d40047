package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.Exclusive;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.KnownAccounts;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in one encrypted file of the home folder: Argon2id makes the key from a passphrase,
 * AES-256-GCM encrypts. The file is replaced whole or not at all. As long as there is no file and
 * nothing to write, no passphrase is asked for.
 *
 * <p>Accounts that are worked on side by side in one process share one store.
 */
public final class EncryptedFileStore implements CredentialStore {
  private static final String NAME = "credentials.bin";
  private static final Comparator<AccountKey> BY_NAME =
      Comparator.comparing(AccountKey::origin).thenComparing(AccountKey::user);

  private final Path file;
  private final AtomicFiles files;
  private final Passphrase passphrase;
  private final Argon2id cost;
  private final ReentrantLock turn;
  private final boolean ownsPassphrase;
  private final KnownAccounts known;

  private EncryptedFileStore(
      Path file,
      AtomicFiles files,
      Passphrase passphrase,
      Argon2id cost,
      ReentrantLock turn,
      boolean ownsPassphrase,
      KnownAccounts known) {
    this.file = file;
    this.files = files;
    this.passphrase = passphrase;
    this.cost = cost;
    this.turn = turn;
    this.ownsPassphrase = ownsPassphrase;
    this.known = known;
  }

  /**
   * The file of this home folder.
   *
   * @param passphrases whom to ask for the passphrase
   * @param language in which to ask
   */
  public static EncryptedFileStore in(Home home, SecretSource passphrases, Language language) {
    return in(home, passphrases, language, AtomicFiles.ownerOnly(), Argon2id.USUAL);
  }

  static EncryptedFileStore in(
      Home home, SecretSource passphrases, Language language, AtomicFiles files, Argon2id cost) {
    return new EncryptedFileStore(
        home.file(NAME),
        files,
        new Passphrase(passphrases, language),
        cost,
        new ReentrantLock(),
        true,
        new KnownAccounts(home));
  }

  @Override
  public StoreKind kind() {
    return StoreKind.FILE;
  }

  @Override
  public ChangeState state(AccountKey account) {
    return mark(account).map(VaultHeader.Mark::state).orElse(ChangeState.NONE);
  }

  @Override
  public boolean holds(AccountKey account) {
    return mark(account).isPresent();
  }

  @Override
  public AccountEntries read(AccountKey account) {
    if (!holds(account)) {
      return AccountEntries.none();
    }
    try (VaultContent content = open(expectFile())) {
      return content.copyOf(account);
    }
  }

  @Override
  public void write(AccountKey account, Slot slot, Secret secret) {
    change(account, entries -> entries.with(slot, secret));
    // Afterwards: until it lies here, the note of another store holds.
    if (known.findStore(account).filter(StoreKind.FILE.name()::equals).isEmpty()) {
      known.note(account, StoreKind.FILE.name());
    }
  }

  @Override
  public void erase(AccountKey account, Slot slot) {
    change(account, entries -> entries.without(slot));
  }

  @Override
  public void mark(AccountKey account, ChangeState state) {
    change(account, entries -> entries.marked(state));
  }

  @Override
  public void remove(AccountKey account) {
    change(account, entries -> AccountEntries.none());
    known.forget(account, StoreKind.FILE.name());
  }

  @Override
  public List<AccountKey> accounts() {
    Optional<VaultFile> found = findFile();
    if (found.isEmpty()) {
      return List.of();
    }
    List<AccountKey> named = named(found.get());
    if (named.size() == found.get().header().marks().size()) {
      return named;
    }
    try (VaultContent content = open(found.get())) {
      return content.accounts().stream().sorted(BY_NAME).toList();
    }
  }

  /** Those whose names stand in the home folder, so that no passphrase is needed to tell them. */
  private List<AccountKey> named(VaultFile vault) {
    Set<String> names =
        vault.header().marks().stream().map(VaultHeader.Mark::name).collect(Collectors.toSet());
    return known.in(StoreKind.FILE.name()).stream()
        .filter(account -> names.contains(account.fileName()))
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public CredentialStore reopen() {
    return new EncryptedFileStore(file, files, passphrase, cost, turn, false, known);
  }

  @Override
  public void close() {
    if (ownsPassphrase) {
      passphrase.close();
    }
  }

  private void change(AccountKey account, UnaryOperator<AccountEntries> edit) {
    turn.lock();
    try (Exclusive others = Exclusive.on(file.resolveSibling("credentials.lock"))) {
      changeAlone(account, edit);
    } finally {
      turn.unlock();
    }
  }

  private void changeAlone(AccountKey account, UnaryOperator<AccountEntries> edit) {
    VaultFile old = findFile().orElse(null);
    try (VaultContent content = old == null ? new VaultContent() : open(old)) {
      try (AccountEntries before = content.copyOf(account)) {
        content.put(account, edit.apply(before));
      }
      save(content, old);
    }
  }

  private void save(VaultContent content, @Nullable VaultFile old) {
    byte[] salt = old == null ? random(VaultHeader.SALT) : old.header().salt();
    List<VaultHeader.Mark> marks =
        content.accounts().stream()
            .map(key -> new VaultHeader.Mark(key.fileName(), content.state(key)))
            .toList();
    Argon2id used = old == null ? cost : old.header().cost();
    VaultHeader header = new VaultHeader(used, salt, random(VaultHeader.NONCE), marks);
    if (old == null) {
      passphrase.expectNew();
    }
    VaultFile sealed = VaultFile.seal(content, header, passphrase.key(used, salt));
    if (old == null) {
      requireToOpenAnew(sealed);
    }
    files.write(file, sealed.toBytes());
  }

  /** A new file is opened once with a key made anew: from now on its key is only remembered. */
  private void requireToOpenAnew(VaultFile sealed) {
    VaultReading reading = sealed.open(passphrase.expect(), cost);
    if (!(reading instanceof VaultReading.Opened opened)) {
      throw failure("store-damaged");
    }
    opened.content().close();
  }

  private VaultContent open(VaultFile vault) {
    if (!vault.header().cost().atLeast(cost)) {
      throw failure("store-too-weak");
    }
    VaultReading reading = vault.open(passphrase.key(vault.header().cost(), vault.header().salt()));
    if (reading instanceof VaultReading.Opened opened) {
      return opened.content();
    }
    if (reading instanceof VaultReading.WrongPassphrase) {
      passphrase.close();
      throw failure("wrong-passphrase");
    }
    throw failure("store-damaged");
  }

  private Optional<VaultHeader.Mark> mark(AccountKey account) {
    return findFile().stream()
        .flatMap(vault -> vault.header().marks().stream())
        .filter(mark -> mark.name().equals(account.fileName()))
        .findFirst();
  }

  private VaultFile expectFile() {
    return findFile().orElseThrow(() -> failure("store-damaged"));
  }

  private Optional<VaultFile> findFile() {
    return files
        .find(file)
        .map(bytes -> VaultFile.parse(bytes).orElseThrow(() -> failure(whyUnreadable(bytes))));
  }

  private static String whyUnreadable(byte[] bytes) {
    return VaultFile.isOfAnotherVersion(bytes) ? "store-other-version" : "store-damaged";
  }

  private StorageFailure failure(String key) {
    return new StorageFailure(EncryptedFileStore.class, key, null, file);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
