package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptLedgerTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");
  private static final Fingerprints MARKS =
      (password, salt) -> password.open(text -> Integer.toHexString(text.toString().hashCode()));

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("home"));
  }

  @Test
  void aRefusedPasswordIsNeverSentAgainWhileAnotherOneIs() {
    attempt("wrong").refused();
    assertInstanceOf(Permission.KnownRefused.class, ledger().ask(Secret.of("wrong")));
    attempt("other").refused();
    assertInstanceOf(Permission.KnownRefused.class, ledger().ask(Secret.of("wrong")));
    assertEquals(2, ledger().inARow());
  }

  @Test
  void aRefusalIsKnownWithoutAskingToLogInAgain() {
    assertFalse(ledger().knowsRefusalOf(Secret.of("wrong")));
    attempt("wrong").refused();
    attempt("silent");

    assertTrue(ledger().knowsRefusalOf(Secret.of("wrong")));
    assertFalse(ledger().knowsRefusalOf(Secret.of("silent")));
    assertEquals(2, ledger().inARow(), "looking sends nothing");
    assertFalse(ledger().isClosed());
    attempt("other");
    assertTrue(ledger().isClosed());
  }

  @Test
  void threeWithoutAnAnswerOrRefusedCloseTheAccount() {
    attempt("a");
    attempt("a");
    attempt("b").refused();
    assertEquals(new Permission.Blocked(3), ledger().ask(Secret.of("c")));
    assertEquals(new Permission.Blocked(3), ledger().ask(Secret.of("c")));
  }

  @Test
  void afterThreeRefusalsOnlyAPasswordThatWasNeverTriedIsSentAndOnce() {
    attempt("a").refused();
    attempt("b").refused();
    attempt("c").refused();
    assertEquals(new Permission.Blocked(3), ledger().ask(Secret.of("a")));
    attempt("d");
    assertEquals(new Permission.Blocked(4), ledger().ask(Secret.of("d")));
    assertEquals(new Permission.Blocked(4), ledger().ask(Secret.of("e")));
  }

  @Test
  void aPersonOpensItAgainButNotForARefusedPassword() {
    attempt("a").refused();
    attempt("b");
    attempt("b");
    ledger().release();
    assertEquals(0, ledger().inARow());
    assertInstanceOf(Permission.KnownRefused.class, ledger().ask(Secret.of("a")));
    assertInstanceOf(Permission.Granted.class, ledger().ask(Secret.of("b")));
  }

  @Test
  void successEndsTheRow() {
    attempt("a").refused();
    attempt("b");
    attempt("c").accepted();
    assertEquals(0, ledger().inARow());
    assertInstanceOf(Permission.Granted.class, ledger().ask(Secret.of("a")));
  }

  @Test
  void whatWasNeverJudgedDoesNotCount() {
    attempt("a").refused();
    attempt("b").neverJudged();
    assertEquals(1, ledger().inARow());
  }

  @Test
  void thePasswordIsNotInTheFileAndAnotherAccountHasItsOwn() throws Exception {
    attempt("plain-to-see").refused();
    assertFalse(Files.readString(file()).contains("plain-to-see"));
    AccountKey other = AccountKey.of(URI.create("https://portal.example/"), "u2");
    assertEquals(0, AttemptLedger.of(home, other, MARKS, clock()).inARow());
  }

  @Test
  void everyFlippedByteAndEveryCutIsDamageAndNeverAnEmptyLedger() throws Exception {
    attempt("a").refused();
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 1;
      requireDamaged(flipped, whole, "byte " + i);
      requireDamaged(Arrays.copyOf(whole, i), whole, "cut at " + i);
    }
  }

  @Test
  void theSameUserInOtherLettersAddsToTheSameRow() {
    attempt("a").refused();
    AccountKey shouted = AccountKey.of(URI.create("https://portal.example/"), "U1 ");
    AttemptLedger other = AttemptLedger.of(home, shouted, MARKS, clock());

    assertEquals(1, other.inARow());
    assertInstanceOf(Permission.KnownRefused.class, other.ask(Secret.of("a")));
  }

  @Test
  void theListOfANewerVersionIsNotCalledDamagedAndGrantsNothing() throws Exception {
    attempt("a");
    String newer = Files.readString(file()).replace("/ledger/1", "/ledger/2");
    Files.writeString(file(), newer.replace("\"salt\"", "\"more\" : 1, \"salt\""));

    StorageFailure failure = assertThrows(StorageFailure.class, () -> ledger().ask(Secret.of("b")));

    assertEquals("ledger-other-version", failure.reason());
  }

  @Test
  void theListOfAnotherAccountIsDamage() throws Exception {
    attempt("a");
    AccountKey other = AccountKey.of(URI.create("https://portal.example/"), "u2");
    Files.copy(file(), home.accountFolder(other).resolve("ledger.json"));
    Files.setPosixFilePermissions(
        home.accountFolder(other).resolve("ledger.json"), Files.getPosixFilePermissions(file()));
    assertThrows(
        StorageFailure.class, () -> AttemptLedger.of(home, other, MARKS, clock()).inARow());
  }

  @Test
  void aLedgerThatCannotBeWrittenGrantsNoLogin() {
    for (int step = 0; step < 5; step++) {
      AttemptLedger failing =
          AttemptLedger.of(home, ACCOUNT, MARKS, clock(), new FailingSteps(step));
      assertThrows(StorageFailure.class, () -> failing.ask(Secret.of("a")));
    }
  }

  /** White space at the file's end is the one thing whose change says nothing else. */
  private void requireDamaged(byte[] content, byte[] whole, String what) throws Exception {
    Files.write(file(), content);
    try {
      int row = ledger().inARow();
      assertEquals(1, row, what);
      assertTrue(sameButForBlanks(content, whole), what + " went unnoticed");
    } catch (StorageFailure e) {
      assertEquals("ledger-damaged", e.reason(), what);
    }
  }

  private static boolean sameButForBlanks(byte[] one, byte[] other) {
    return new String(one).replaceAll("\\s", "").equals(new String(other).replaceAll("\\s", ""));
  }

  private LoginAttempt attempt(String password) {
    return assertInstanceOf(Permission.Granted.class, ledger().ask(Secret.of(password))).attempt();
  }

  private AttemptLedger ledger() {
    return AttemptLedger.of(home, ACCOUNT, MARKS, clock());
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
  }

  private Path file() {
    return home.accountFolder(ACCOUNT).resolve("ledger.json");
  }
}
