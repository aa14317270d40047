package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.ArgonFingerprints;
import dk.cifercheck.credentials.ChangeState;
import dk.cifercheck.credentials.CredentialStore;
import dk.cifercheck.credentials.Slot;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.Permission;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for the stored passwords, over the real encrypted file; no portal is needed. */
class CredentialsCommandTest {
  private static final String PORTAL = "https://portal.example/";
  private static final AccountKey ACCOUNT = AccountKey.of(URI.create(PORTAL), "u1");
  private static final String PASSWORD = "Kept-Secret-1";
  private static final String PASSPHRASE = "open sesame";

  @TempDir Path folder;
  private Path askpass;

  @BeforeEach
  void open() throws Exception {
    askpass = folder.resolve("askpass.sh");
    Files.writeString(
        askpass,
        "#!/bin/sh\ntest \"$1\" = passphrase && echo '" + PASSPHRASE + "' && exit 0\nexit 1\n");
    Files.setPosixFilePermissions(askpass, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aPasswordFromStandardInputIsKeptAndListedAndNeverPrinted() {
    ProgramCall set = set(PASSWORD);

    assertEquals(0, set.exit(), set.err());
    assertTrue(set.out().contains("read again and compared"), set.out());
    assertEquals(PASSWORD, stored());
    ProgramCall list = call("", "list");
    assertEquals(0, list.exit(), list.err());
    assertEquals(
        "https://portal.example  u1  the encrypted file  ready" + System.lineSeparator(),
        list.out());
    assertFalse((set.out() + set.err() + list.out() + list.err()).contains(PASSWORD));
  }

  @Test
  void aPasswordTypedAtTheTerminalIsAskedForTwiceWithoutAnEcho() {
    Person person = new Person(PASSWORD, PASSWORD, PASSPHRASE, PASSPHRASE);

    ProgramCall set =
        ProgramCall.before(person, environment(), arguments("set", false).toArray(String[]::new));

    assertEquals(0, set.exit(), set.err());
    assertEquals(PASSWORD, stored());
    assertEquals(4, person.asked.size(), person.asked.toString());
    assertFalse(person.shown.toString().contains(PASSWORD));
  }

  @Test
  void withNobodyToAskNothingIsStoredAndTheWaysAreNamed() {
    ProgramCall set =
        ProgramCall.run("", environment(), arguments("set", false).toArray(String[]::new));

    assertEquals(2, set.exit());
    assertTrue(set.err().contains("--password-stdin"), set.err());
    assertFalse(Files.exists(folder.resolve("home/credentials.bin")));
  }

  @Test
  void aPasswordIsShownOnlyAtATerminalAndOnlyAfterAYes() {
    set(PASSWORD);

    ProgramCall piped = call("yes\n", "show");
    assertEquals(2, piped.exit());
    Person reluctant = new Person("no");
    assertEquals(2, before(reluctant, "show").exit());
    assertTrue(reluctant.shown.isEmpty());
    Person willing = new Person("yes");
    ProgramCall shown = before(willing, "show");

    assertEquals(0, shown.exit(), shown.err());
    assertEquals(List.of("Password: ***"), willing.shown);
    assertFalse((shown.out() + shown.err() + piped.out() + piped.err()).contains(PASSWORD));
  }

  @Test
  void whileAChangeIsNotSettledAllThreeAreShown() {
    interrupted(ChangeState.BLOCKED);
    Person willing = new Person("ja");

    before(willing, "show", "--lang", "da");

    assertEquals(3, willing.shown.size(), willing.shown.toString());
  }

  @Test
  void aPasswordIsRemovedOnlyAfterAYes() {
    set(PASSWORD);

    assertEquals(2, call("", "remove").exit());
    assertEquals(2, before(new Person("n"), "remove").exit());
    assertEquals(PASSWORD, stored());
    assertEquals(0, call("", "remove", "--yes").exit());

    assertTrue(call("", "list").out().contains("No password is stored"));
    assertEquals(2, call("", "remove", "--yes").exit());
  }

  @Test
  void aPasswordTheLedgerKnowsAsRefusedIsNotStoredAndAPersonIsTold() {
    granted(PASSWORD).attempt().refused();

    ProgramCall same = set(PASSWORD);

    assertEquals(6, same.exit());
    assertTrue(same.err().contains("16@fvst.dk"), same.err());
    assertFalse(same.err().contains(PASSWORD));
    assertEquals(0, set("Another-Secret-2").exit());
  }

  @ParameterizedTest
  @CsvSource({"SUBMITTING, was interrupted", "BLOCKED, neither the new nor the old"})
  void anUnsettledChangeIsListedAndStandsInTheWay(ChangeState state, String said) {
    interrupted(state);

    assertTrue(call("", "list").out().contains(said), () -> call("", "list").out());
    assertEquals(11, set("Another-Secret-2").exit());
    ProgramCall remove = call("", "remove", "--yes");
    assertEquals(11, remove.exit());
    assertTrue(remove.err().contains("credentials recover"), remove.err());
  }

  @Test
  void aClosedLedgerIsOpenedOnlyByThePersonsWord() {
    set(PASSWORD);
    for (String password : List.of("a", "b", "c")) {
      granted(password);
    }
    assertTrue(call("", "list").out().contains("closed after 3"), () -> call("", "list").out());

    ProgramCall alone = call("", "recover");
    assertEquals(6, alone.exit(), alone.err());
    assertTrue(alone.out().contains("3 logins in a row"), alone.out());
    assertTrue(alone.err().contains("--allow-logins"), alone.err());
    assertTrue(ledger().isClosed());
    assertEquals(6, before(new Person("no"), "recover").exit());
    assertTrue(ledger().isClosed());
    ProgramCall agreed = before(new Person("yes"), "recover");

    assertEquals(0, agreed.exit(), agreed.err());
    assertFalse(ledger().isClosed());
    ProgramCall again = call("", "recover");
    assertEquals(0, again.exit());
    assertTrue(again.out().contains("Nothing has to be settled"), again.out());
  }

  @Test
  void inAScriptTheWordIsAnOption() {
    for (String password : List.of("a", "b", "c")) {
      granted(password);
    }

    assertEquals(0, call("", "recover", "--allow-logins").exit());

    assertFalse(ledger().isClosed());
  }

  @Test
  void refusedBothWaysWithNobodyWhoKnowsTheRightOneStaysAsItIs() {
    interrupted(ChangeState.BLOCKED);

    ProgramCall recover = call("", "recover", "--lang", "da");

    assertEquals(11, recover.exit());
    assertTrue(recover.err().contains("16@fvst.dk"), recover.err());
    assertTrue(recover.out().contains("Portalen har afvist"), recover.out());
    assertEquals("Old-Secret-1", stored());
  }

  @Test
  void aChangeOfWhichAPasswordIsMissingSendsNoLoginAndAsksThePerson() {
    interrupted(ChangeState.SUBMITTING);
    try (Stores stores = stores()) {
      stores.findHolding(ACCOUNT).orElseThrow().erase(ACCOUNT, Slot.PENDING);
    }

    ProgramCall recover = call("", "recover", "--lang", "en");

    assertEquals(11, recover.exit());
    assertTrue(recover.err().contains("missing from the store"), recover.err());
    assertTrue(recover.err().contains("16@fvst.dk"), recover.err());
    assertEquals(0, ledger().inARow());
  }

  private ProgramCall set(String password) {
    return call(password + "\n", "set", "--password-stdin");
  }

  private ProgramCall call(String input, String command, String... more) {
    List<String> all = arguments(command, true);
    all.addAll(List.of(more));
    return ProgramCall.run(input, environment(), all.toArray(String[]::new));
  }

  private ProgramCall before(Person person, String command, String... more) {
    List<String> all = arguments(command, true);
    all.addAll(List.of(more));
    return ProgramCall.before(person, environment(), all.toArray(String[]::new));
  }

  private List<String> arguments(String command, boolean withAskpass) {
    List<String> all = new ArrayList<>(List.of("credentials", command, "--store", "file"));
    if (!command.equals("list")) {
      all.addAll(List.of("--portal", PORTAL, "--user", "u1"));
    }
    if (withAskpass) {
      all.addAll(List.of("--askpass", askpass.toString()));
    }
    return all;
  }

  private Map<String, String> environment() {
    return Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString());
  }

  private Home home() {
    return Home.open(folder.resolve("home"));
  }

  private AttemptLedger ledger() {
    return AttemptLedger.of(home(), ACCOUNT, new ArgonFingerprints(), Clock.systemUTC());
  }

  private Permission.Granted granted(String password) {
    return (Permission.Granted) ledger().ask(Secret.of(password));
  }

  private void interrupted(ChangeState state) {
    try (Stores stores = stores()) {
      CredentialStore store = stores.forKeeping(ACCOUNT);
      store.write(ACCOUNT, Slot.CURRENT, Secret.of("Old-Secret-1"));
      store.write(ACCOUNT, Slot.PENDING, Secret.of("New-Secret-1"));
      store.write(ACCOUNT, Slot.PREVIOUS, Secret.of("Letter-Secret-1"));
      store.mark(ACCOUNT, state);
    }
  }

  private String stored() {
    try (Stores stores = stores()) {
      return stores
          .findHolding(ACCOUNT)
          .orElseThrow()
          .read(ACCOUNT)
          .find(Slot.CURRENT)
          .orElseThrow()
          .open(Object::toString);
    }
  }

  private Stores stores() {
    return Stores.of(
        home(),
        StoreKind.FILE,
        question -> new Answer.Given(Secret.of(PASSPHRASE), Answer.Origin.ASKPASS),
        Language.EN);
  }
}
