package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.KnownAccounts;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeychainStoreTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");
  private static final Duration LIMIT = Duration.ofMillis(500);

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("home"));
  }

  @Test
  void eachPlaceIsAnEntryOfItsOwn() {
    MapKeychain system = new MapKeychain(100);
    KeychainStore store = store(system);
    store.write(ACCOUNT, Slot.CURRENT, Secret.of("one"));
    store.write(ACCOUNT, Slot.PENDING, Secret.of("two"));
    store.mark(ACCOUNT, ChangeState.SUBMITTING);
    try (AccountEntries entries = store(system).read(ACCOUNT)) {
      assertEquals(Secret.of("one"), entries.find(Slot.CURRENT).orElseThrow());
      assertEquals(Secret.of("two"), entries.find(Slot.PENDING).orElseThrow());
      assertEquals(ChangeState.SUBMITTING, entries.state());
    }
    assertEquals(3, system.entries.size());
    assertEquals(List.of(ACCOUNT), store.accounts());
    store.remove(ACCOUNT);
    assertTrue(system.entries.isEmpty());
    assertTrue(store.accounts().isEmpty());
  }

  @Test
  void nothingIsLoadedForAnAccountThatIsNotThere() {
    KeychainStore store =
        new KeychainStore(
            new TimedKeychain(
                () -> {
                  throw new AssertionError("the key store was woken");
                },
                LIMIT),
            new KnownAccounts(home));
    assertFalse(store.holds(ACCOUNT));
    assertTrue(store.read(ACCOUNT).isEmpty());
  }

  @Test
  void anEntryThatIsCutIsFoundOutAndTheOthersAreIntact() {
    MapKeychain system = new MapKeychain(10);
    KeychainStore store = store(system);
    VerifiedStore verified = new VerifiedStore(store, ACCOUNT);
    verified.write(Slot.CURRENT, Secret.of("short"));
    Secret longer = Secret.of("much longer than that");
    assertEquals(
        "read-back-differs",
        assertThrows(StorageFailure.class, () -> verified.write(Slot.PENDING, longer)).reason());
    assertEquals(Secret.of("short"), store.read(ACCOUNT).find(Slot.CURRENT).orElseThrow());
  }

  @Test
  void aKeyStoreThatHangsIsGivenUpInTimeWithAHint() {
    CountDownLatch never = new CountDownLatch(1);
    KeychainStore store =
        new KeychainStore(
            new TimedKeychain(
                () -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return new MapKeychain(1);
                },
                LIMIT),
            new KnownAccounts(home));
    long start = System.nanoTime();
    StorageFailure failure =
        assertThrows(
            StorageFailure.class, () -> store.write(ACCOUNT, Slot.CURRENT, Secret.of("x")));
    never.countDown();
    assertEquals("keychain-silent", failure.reason());
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(15).toNanos());
    assertTrue(failure.explain(Language.DA).contains("lås det op"), failure.getMessage());
  }

  @Test
  void whatAnExceptionOfTheKeyStoreQuotesIsNotRepeated() {
    Keychain quoting =
        new MapKeychain(100) {
          @Override
          public boolean put(String name, char[] value) {
            throw new IllegalArgumentException("bad value: " + new String(value));
          }
        };
    StorageFailure failure =
        assertThrows(
            StorageFailure.class,
            () -> store(quoting).write(ACCOUNT, Slot.CURRENT, Secret.of("plain-Secret-1")));
    try (Redactor planted = new Redactor()) {
      String report = planted.redact(failure);
      assertFalse(report.contains("bad value"), report);
      assertFalse(failure.getMessage().contains("plain-Secret-1"));
    }
  }

  @Test
  void aKeyStoreThatSaysNoIsAFailure() {
    Keychain refusing =
        new MapKeychain(100) {
          @Override
          public boolean put(String name, char[] value) {
            return false;
          }
        };
    assertEquals(
        "keychain-refuses",
        assertThrows(
                StorageFailure.class,
                () -> store(refusing).write(ACCOUNT, Slot.CURRENT, Secret.of("x")))
            .reason());
  }

  @Test
  void whereNoKeyStoreWorksTheEncryptedFileIsTakenAndNoPlainOne() throws Exception {
    KeychainStore broken =
        new KeychainStore(
            new TimedKeychain(
                () -> {
                  throw new StorageFailure(KeychainStore.class, "keychain-missing", null);
                },
                LIMIT),
            new KnownAccounts(home));
    try (Stores stores = new Stores(file(), broken, null)) {
      CredentialStore store = stores.forKeeping(ACCOUNT);
      assertEquals(StoreKind.FILE, store.kind());
      store.write(ACCOUNT, Slot.CURRENT, Secret.of("plain-Secret-1"));
      assertEquals(
          Secret.of("plain-Secret-1"),
          stores
              .passwords(ACCOUNT)
              .ask(Question.password(ACCOUNT, Language.EN))
              .expect(SecretKind.PASSWORD));
    }
    try (var files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1)
                .contains("plain-Secret"),
            each.toString());
      }
    }
  }

  @Test
  void theStoreThatHoldsTheAccountIsTakenWhateverElseWorks() {
    CredentialStore file = file();
    file.write(ACCOUNT, Slot.PENDING, Secret.of("x"));
    KeychainStore keychain = store(new MapKeychain(100));
    try (Stores stores = new Stores(file, keychain, null)) {
      assertEquals(StoreKind.FILE, stores.forKeeping(ACCOUNT).kind());
      AccountKey other = AccountKey.of(URI.create("https://portal.example/"), "u2");
      assertEquals(Optional.empty(), stores.findHolding(other));
      assertEquals(StoreKind.KEYCHAIN, stores.forKeeping(other).kind());
    }
    try (Stores stores = new Stores(file(), keychain, StoreKind.KEYCHAIN)) {
      assertEquals(StoreKind.KEYCHAIN, stores.forKeeping(ACCOUNT).kind());
    }
  }

  @Test
  void aKeyStoreThatRefusesDoesNotHideWhatAnotherStoreHolds() {
    file().write(ACCOUNT, Slot.CURRENT, Secret.of("kept"));
    KeychainStore refusing =
        store(
            new MapKeychain(100) {
              @Override
              public boolean put(String name, char[] value) {
                return false;
              }
            });
    assertThrows(StorageFailure.class, () -> refusing.write(ACCOUNT, Slot.CURRENT, Secret.of("x")));
    try (Stores stores = new Stores(file(), refusing, null)) {
      assertEquals(StoreKind.FILE, stores.findHolding(ACCOUNT).orElseThrow().kind());
    }
  }

  @Test
  void aChangeThatIsNotSettledIsFoundWhicheverStoreWasChosen() {
    CredentialStore file = file();
    file.write(ACCOUNT, Slot.PENDING, Secret.of("x"));
    file.mark(ACCOUNT, ChangeState.SUBMITTING);
    KeychainStore keychain = store(new MapKeychain(100));
    try (Stores stores = new Stores(file(), keychain, StoreKind.KEYCHAIN)) {
      assertEquals(Optional.empty(), stores.findHolding(ACCOUNT));
      assertEquals(StoreKind.FILE, stores.findUnsettled(ACCOUNT).orElseThrow().kind());
    }
  }

  private CredentialStore file() {
    return EncryptedFileStore.in(
        home,
        question -> new Answer.Given(Secret.of("open sesame"), Answer.Origin.TERMINAL),
        Language.EN,
        AtomicFiles.ownerOnly(),
        new Argon2id(64, 1, 1));
  }

  private KeychainStore store(Keychain system) {
    return new KeychainStore(new TimedKeychain(() -> system, LIMIT), new KnownAccounts(home));
  }
}
