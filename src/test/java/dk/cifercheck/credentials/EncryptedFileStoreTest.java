package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.FailingSteps;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFileStoreTest {
  private static final Argon2id QUICK = new Argon2id(64, 1, 1);
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "export-user");
  private static final AccountKey OTHER =
      AccountKey.of(URI.create("https://portal.example/"), "u2");
  private static final String WORD = "the-Password-æ漢-1";

  @TempDir Path folder;
  private Home home;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("home"));
  }

  @Test
  void whatIsWrittenIsReadByAnotherHandle() {
    try (CredentialStore store = store("open sesame")) {
      store.write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
      store.write(ACCOUNT, Slot.PENDING, Secret.of("next"));
      store.mark(ACCOUNT, ChangeState.SUBMITTING);
      store.write(OTHER, Slot.CURRENT, Secret.of("others"));
    }
    try (CredentialStore store = store("open sesame");
        AccountEntries entries = store.read(ACCOUNT)) {
      assertEquals(Secret.of(WORD), entries.find(Slot.CURRENT).orElseThrow());
      assertEquals(Secret.of("next"), entries.find(Slot.PENDING).orElseThrow());
      assertTrue(entries.find(Slot.PREVIOUS).isEmpty());
      assertEquals(ChangeState.SUBMITTING, entries.state());
      assertEquals(List.of(ACCOUNT, OTHER), store.accounts());
    }
  }

  @Test
  void erasedAndRemovedIsGone() {
    CredentialStore store = store("p");
    store.write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    store.write(ACCOUNT, Slot.PENDING, Secret.of("next"));
    store.erase(ACCOUNT, Slot.PENDING);
    assertTrue(store.read(ACCOUNT).find(Slot.PENDING).isEmpty());
    store.remove(ACCOUNT);
    assertFalse(store.holds(ACCOUNT));
    assertTrue(store.accounts().isEmpty());
  }

  @Test
  void nobodyIsAskedForAPassphraseWhileNoneIsNeeded() {
    CredentialStore store = store("p");
    assertFalse(store.holds(ACCOUNT));
    assertEquals(ChangeState.NONE, store.state(ACCOUNT));
    assertTrue(store.read(ACCOUNT).isEmpty());
    assertTrue(store.accounts().isEmpty());
    assertEquals(0, asked.get());
    store.write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    assertEquals(1, asked.get());
    CredentialStore later = store("p");
    assertTrue(later.holds(ACCOUNT));
    assertFalse(later.holds(OTHER));
    assertTrue(later.read(OTHER).isEmpty());
    assertEquals(1, asked.get(), "questions");
  }

  @Test
  void neitherPasswordNorPassphraseNorUserIsInTheFile() throws Exception {
    store("open sesame").write(ACCOUNT, Slot.CURRENT, Secret.of("canary-password"));
    for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
      String content = new String(Files.readAllBytes(file()), charset);
      for (String secret : List.of("canary", "sesame", "export-user", "portal.example")) {
        assertFalse(content.contains(secret), secret);
      }
    }
  }

  @Test
  void anotherPassphraseIsOneClearFailureAndChangesNothing() throws Exception {
    store("right").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    byte[] before = Files.readAllBytes(file());
    CredentialStore store = store("wrong");
    assertEquals("wrong-passphrase", reason(() -> store.read(ACCOUNT)));
    Secret next = Secret.of("x");
    assertEquals("wrong-passphrase", reason(() -> store.write(ACCOUNT, Slot.PENDING, next)));
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void everyFlippedByteAndEveryCutIsDamage() throws Exception {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= (byte) (1 << i % 8);
      requireDamaged(flipped, "byte " + i);
      requireDamaged(Arrays.copyOf(whole, i), "cut at " + i);
    }
    requireDamaged(Arrays.copyOf(whole, whole.length + 1), "one byte more");
  }

  @Test
  void theFileOfAnotherVersionIsNotCalledDamagedAndStays() throws Exception {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    byte[] newer = Files.readAllBytes(file());
    newer[7] = '2';
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(newer, newer.length - 32));
    System.arraycopy(sum, 0, newer, newer.length - 32, 32);
    Files.write(file(), newer);

    assertEquals("store-other-version", reason(() -> store("p").holds(ACCOUNT)));
    assertEquals(
        "store-other-version",
        reason(() -> store("p").write(ACCOUNT, Slot.PENDING, Secret.of("next"))));
    assertArrayEquals(newer, Files.readAllBytes(file()));
  }

  @Test
  void whoRepairsTheChecksumAfterATamperedByteStillOpensNothing() throws Exception {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    VaultFile vault = VaultFile.parse(Files.readAllBytes(file())).orElseThrow();
    for (int i = 0; i < vault.encrypted().length; i++) {
      byte[] encrypted = vault.encrypted().clone();
      encrypted[i] ^= 1;
      VaultFile forged = new VaultFile(vault.header(), vault.check(), encrypted);
      assertInstanceOf(VaultReading.Damaged.class, forged.open(Secret.of("p"), QUICK));
    }
  }

  @Test
  void loweredOrChangedParametersAreRefused() throws Exception {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    VaultFile vault = VaultFile.parse(Files.readAllBytes(file())).orElseThrow();
    assertInstanceOf(
        VaultReading.TooWeak.class,
        forged(vault, new Argon2id(32, 1, 1)).open(Secret.of("p"), QUICK));
    assertInstanceOf(
        VaultReading.WrongPassphrase.class,
        forged(vault, new Argon2id(128, 1, 1)).open(Secret.of("p"), QUICK));
    Files.write(file(), forged(vault, new Argon2id(32, 1, 1)).toBytes());
    assertEquals("store-too-weak", reason(() -> store("p").read(ACCOUNT)));
  }

  @Test
  void theStateAtTheFrontCannotBeForged() throws Exception {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    VaultFile vault = VaultFile.parse(Files.readAllBytes(file())).orElseThrow();
    VaultHeader header = vault.header();
    VaultHeader.Mark mark = new VaultHeader.Mark(ACCOUNT.fileName(), ChangeState.BLOCKED);
    VaultHeader forged =
        new VaultHeader(header.cost(), header.salt(), header.nonce(), List.of(mark));
    Files.write(file(), new VaultFile(forged, vault.check(), vault.encrypted()).toBytes());
    assertEquals("wrong-passphrase", reason(() -> store("p").read(ACCOUNT)));
  }

  @Test
  void whicheverStepOfAWriteFailsTheFileIsOldOrNew() {
    for (int step = 0; step < 5; step++) {
      CredentialStore good = store("p");
      good.write(ACCOUNT, Slot.CURRENT, Secret.of("old"));
      CredentialStore failing = store("p", AtomicFiles.ownerOnly(new FailingSteps(step)));
      Secret next = Secret.of("new");
      assertEquals("cannot-write", reason(() -> failing.write(ACCOUNT, Slot.CURRENT, next)));
      Secret found = store("p").read(ACCOUNT).find(Slot.CURRENT).orElseThrow();
      assertEquals(Secret.of(step < 4 ? "old" : "new"), found, "step " + step);
    }
  }

  @Test
  void withNobodyToAskTheWaysAreNamed() {
    store("p").write(ACCOUNT, Slot.CURRENT, Secret.of(WORD));
    CredentialStore store =
        EncryptedFileStore.in(
            home,
            question -> new Answer.NobodyToAsk(),
            Language.EN,
            AtomicFiles.ownerOnly(),
            QUICK);
    NoSecret none = assertThrows(NoSecret.class, () -> store.read(ACCOUNT));
    assertTrue(none.explain(Language.EN).contains("--askpass"), none.getMessage());
    assertTrue(none.explain(Language.DA).contains("--askpass"), none.getMessage());
  }

  @Test
  void theRealCostIsBearableAndNotTrifling() {
    long start = System.nanoTime();
    Argon2id.USUAL.derive(Secret.of("open sesame"), new byte[16], 64);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.getLogger("encrypted-file")
        .log(System.Logger.Level.INFO, "opening with real parameters: " + taken.toMillis() + " ms");
    assertTrue(taken.compareTo(Duration.ofMillis(20)) > 0, taken.toString());
    assertTrue(taken.compareTo(Duration.ofSeconds(20)) < 0, taken.toString());
  }

  private void requireDamaged(byte[] content, String what) throws Exception {
    Files.write(file(), content);
    assertEquals("store-damaged", reason(() -> store("p").read(ACCOUNT)), what);
    assertArrayEquals(content, Files.readAllBytes(file()), what);
  }

  private static VaultFile forged(VaultFile vault, Argon2id cost) {
    VaultHeader header = vault.header();
    return new VaultFile(
        new VaultHeader(cost, header.salt(), header.nonce(), header.marks()),
        vault.check(),
        vault.encrypted());
  }

  private static String reason(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(StorageFailure.class, action).reason();
  }

  private CredentialStore store(String passphrase) {
    return store(passphrase, AtomicFiles.ownerOnly());
  }

  private CredentialStore store(String passphrase, AtomicFiles files) {
    SecretSource person =
        question -> {
          asked.incrementAndGet();
          assertEquals(SecretKind.PASSPHRASE, question.kind());
          return new Answer.Given(Secret.of(passphrase), Answer.Origin.TERMINAL);
        };
    return EncryptedFileStore.in(home, person, Language.EN, files, QUICK);
  }

  private Path file() {
    return home.file("credentials.bin");
  }
}
