package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.StoredPasswords.Outcome;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.Fingerprints;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.KnownAccounts;
import dk.cifercheck.state.LockHeld;
import dk.cifercheck.state.Permission;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Keeping, listing and removing, over the encrypted file and a modelled key store. */
class StoredPasswordsTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");
  private static final Fingerprints MARKS = (password, salt) -> password.open(Object::toString);
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Home home;
  private final MapKeychain keychain = new MapKeychain(100);
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("home"));
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void whatIsKeptIsThereForTheNextProcess(StoreKind kind) {
    assertEquals(Outcome.DONE, stored(kind).keep(ACCOUNT, Secret.of("first")));

    assertEquals("first", at(Slot.CURRENT));
    assertEquals(Optional.of(kind), stored(null).findStore(ACCOUNT));
  }

  @Test
  void theOneBeforeIsKeptAndTheSameOneTwiceChangesNothing() {
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("first"));
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("second"));
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("second"));

    assertEquals("second", at(Slot.CURRENT));
    assertEquals("first", at(Slot.PREVIOUS));
  }

  /** The home folder was removed, or another computer's is used; the key store stayed. */
  @Test
  void whatALostHomeFolderKeptInTheKeyStoreIsNotOverwritten() {
    stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("first"));
    home = Home.open(folder.resolve("another home"));

    stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("second"));
    assertEquals("second", at(Slot.CURRENT));
    assertEquals("first", at(Slot.PREVIOUS));

    new KeychainStore(
            new TimedKeychain(() -> keychain, Duration.ofSeconds(5)), new KnownAccounts(home))
        .mark(ACCOUNT, ChangeState.SUBMITTING);
    home = Home.open(folder.resolve("a third home"));
    assertEquals(Outcome.UNSETTLED, stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("third")));
  }

  @Test
  void anotherPasswordGivesUpTheOneThatWasPreparedAndTheSameOneDoesNot() {
    CredentialStore file = store();
    file.write(ACCOUNT, Slot.CURRENT, Secret.of("letter"));
    file.write(ACCOUNT, Slot.PENDING, Secret.of("next"));
    file.mark(ACCOUNT, ChangeState.PREPARED);

    stored(null).keep(ACCOUNT, Secret.of("letter"));
    assertEquals(ChangeState.PREPARED, store().state(ACCOUNT));

    stored(null).keep(ACCOUNT, Secret.of("by hand"));
    assertEquals(ChangeState.NONE, store().state(ACCOUNT));
    assertEquals("next", at(Slot.PENDING));
  }

  @Test
  void movedToTheOtherStoreItIsInThatOneAlone() {
    stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("first"));
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("second"));

    assertEquals(Optional.of(StoreKind.FILE), stored(null).findStore(ACCOUNT));
    assertTrue(keychain.entries.isEmpty(), "left in the key store");

    stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("third"));
    assertEquals(Optional.of(StoreKind.KEYCHAIN), stored(null).findStore(ACCOUNT));
    assertFalse(store().holds(ACCOUNT));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChangeState.class,
      names = {"SUBMITTING", "BLOCKED"})
  void nothingIsKeptOrRemovedWhileAChangeIsNotSettled(ChangeState state) {
    CredentialStore file = store();
    file.write(ACCOUNT, Slot.CURRENT, Secret.of("old"));
    file.write(ACCOUNT, Slot.PENDING, Secret.of("new"));
    file.mark(ACCOUNT, state);

    assertEquals(Outcome.UNSETTLED, stored(null).keep(ACCOUNT, Secret.of("other")));
    assertEquals(Outcome.UNSETTLED, stored(StoreKind.KEYCHAIN).keep(ACCOUNT, Secret.of("other")));
    assertEquals(Outcome.UNSETTLED, stored(null).remove(ACCOUNT));

    assertEquals("old", at(Slot.CURRENT));
    assertEquals("new", at(Slot.PENDING));
  }

  @Test
  void aPasswordKnownRefusedIsNotKeptAndAnotherOneIsReleased() {
    refuse("wrong");

    assertEquals(Outcome.KNOWN_REFUSED, stored(null).keep(ACCOUNT, Secret.of("wrong")));
    assertFalse(store().holds(ACCOUNT));

    assertEquals(Outcome.DONE, stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("right")));
    assertTrue(ledger().ask(Secret.of("right")) instanceof Permission.Granted);
  }

  @Test
  void aStoreThatCutsWhatItIsGivenIsFoundOut() {
    StoredPasswords stored = stored(StoreKind.KEYCHAIN);
    stored.keep(ACCOUNT, Secret.of("short"));
    Secret longer = Secret.of("x".repeat(101));

    assertEquals(
        "read-back-differs",
        assertThrows(StorageFailure.class, () -> stored.keep(ACCOUNT, longer)).reason());
    assertEquals("short", at(Slot.PREVIOUS));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(StoreKind.class)
  void theListNamesStoreAndStateAndAsksForNoPassphrase(StoreKind kind) {
    AccountKey other = AccountKey.of(URI.create("https://portal.example/"), "u2");
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("one"));
    stored(StoreKind.KEYCHAIN).keep(other, Secret.of("two"));
    refuse("wrong");
    asked.clear();

    List<StoredPassword> all = stored(kind).all();

    List<StoredPassword> expected =
        List.of(
            new StoredPassword(other, StoreKind.KEYCHAIN, ChangeState.NONE, 0, false, null),
            new StoredPassword(ACCOUNT, StoreKind.FILE, ChangeState.NONE, 1, false, null));
    assertEquals(
        expected.stream().filter(one -> kind == null || one.store() == kind).toList(), all);
    assertEquals(List.of(), asked);
  }

  @Test
  void whatTheHomeFolderDoesNotNameIsFoundByOpeningTheFile() {
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("one"));
    new KnownAccounts(home).forget(ACCOUNT, StoreKind.FILE.name());
    asked.clear();

    assertEquals(List.of(ACCOUNT), stored(null).all().stream().map(one -> one.account()).toList());
    assertEquals(1, asked.size());
  }

  @Test
  void aRemovedPasswordIsGoneAndItsRefusalsAreNot() {
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("one"));
    refuse("wrong");

    assertEquals(Outcome.DONE, stored(null).remove(ACCOUNT));

    assertEquals(List.of(), stored(null).all());
    assertEquals(Outcome.NOTHING_STORED, stored(null).remove(ACCOUNT));
    assertTrue(ledger().knowsRefusalOf(Secret.of("wrong")));
  }

  @Test
  void nothingIsChangedWhileARunHasTheAccount() {
    stored(StoreKind.FILE).keep(ACCOUNT, Secret.of("one"));
    try (AccountLock run = AccountLock.take(home, ACCOUNT, CLOCK)) {
      Secret two = Secret.of("two");
      assertThrows(LockHeld.class, () -> stored(null).keep(ACCOUNT, two));
      assertThrows(LockHeld.class, () -> stored(null).remove(ACCOUNT));
    }
    assertEquals("one", at(Slot.CURRENT));
  }

  private void refuse(String password) {
    Permission permission = ledger().ask(Secret.of(password));
    ((Permission.Granted) permission).attempt().refused();
  }

  private AttemptLedger ledger() {
    return AttemptLedger.of(home, ACCOUNT, MARKS, CLOCK);
  }

  private String at(Slot slot) {
    try (AccountEntries entries = stored(null).find(ACCOUNT).orElseThrow()) {
      return entries.find(slot).orElseThrow().open(Object::toString);
    }
  }

  private StoredPasswords stored(StoreKind chosen) {
    KeychainStore system =
        new KeychainStore(
            new TimedKeychain(() -> keychain, Duration.ofSeconds(3)), new KnownAccounts(home));
    return new StoredPasswords(home, new Stores(store(), system, chosen), MARKS, CLOCK);
  }

  private CredentialStore store() {
    return EncryptedFileStore.in(
        home,
        question -> {
          asked.add(question.prompt());
          return new Answer.Given(Secret.of("open sesame"), Answer.Origin.TERMINAL);
        },
        Language.EN,
        AtomicFiles.ownerOnly(),
        new Argon2id(64, 1, 1));
  }
}
