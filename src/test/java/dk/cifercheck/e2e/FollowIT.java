package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.cli.LiveCall;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaForm;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.demo.ReplicaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person clicks, the program reads along, and the report is the one of the walk. */
class FollowIT {
  private static final String COMPANY = "lyngmark";
  private static final String LAZY = "layout=lazy-tabs";

  @TempDir private Path folder;
  private Replica replica;
  private Workplace place;
  private LiveCall call;
  private Hand hand;

  @AfterEach
  void everythingIsEnded() throws IOException {
    if (call != null) {
      call.close();
    }
    if (replica != null) {
      replica.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opens=content-tab,layout=nav-tabs,products=11",
        "opens=window,layout=lazy-tabs",
        "opens=layer,layout=iframe-per-tab",
        "opens=same-frame,layout=lazy-tabs"
      })
  void whereEverythingIsOpenedTheRegistrationsAreThoseOfTheWalk(String switches) throws Exception {
    follow("followed", switches.split(","));
    openList();
    for (ReplicaRegistration one : registrations()) {
      open(one);
      everyTab(one);
      leave(one);
    }

    assertEquals(0, call.exit(), call::err);
    SavedReport followed = SavedReport.in(place.run("followed"));
    Ended walked = place.call(arguments("walked"));
    walked.with(0);
    assertEquals(
        SavedReport.in(place.run("walked")).tree().path("registrations").toPrettyString(),
        followed.tree().path("registrations").toPrettyString());
    assertEquals("ok", followed.verdict());
    assertSameWhenReadAgain(followed);
    assertTrue(call.err().contains("Everything is read"), call::err);
  }

  @Test
  void aTabThatWasNeverOpenedIsNamedWhereThePersonIsDone() throws Exception {
    follow("part", LAZY, "registrations=1");
    openList();
    ReplicaRegistration one = registrations().get(0);
    List<String> titles = titles(one);
    String left = titles.get(titles.size() - 1);
    open(one);
    for (String title : titles.subList(0, titles.size() - 1)) {
      tab(one, title);
    }
    assertTrue(lastState().contains("  " + name(one) + ": " + left), call::err);
    call.pressEnter();

    assertEquals(3, call.exit(), call::err);
    JsonNode notVerified = SavedReport.in(place.run("part")).tree().at("/coverage/notVerified");
    assertTrue(notVerified.toString().contains(left), notVerified::toPrettyString);
    for (String title : titles.subList(0, titles.size() - 1)) {
      assertFalse(notVerified.findValuesAsText("tab").contains(title), notVerified::toPrettyString);
    }
  }

  @Test
  void whatIsOpenedTwiceCountsOnceAndAnUnknownPageIsIgnoredAndSaid() throws Exception {
    follow("twice", "registrations=1");
    openList();
    ReplicaRegistration one = registrations().get(0);
    hand.click("Application for Extension");
    awaitSaid("Not read, since it is neither");
    hand.click("Registration information", 1);
    open(one);
    hand.click("Return");
    hand.click("Registration information", 1);
    open(one);
    everyTab(one);

    assertEquals(0, call.exit(), call::err);
    SavedReport report = SavedReport.in(place.run("twice"));
    assertEquals(1, report.tree().path("registrations").size());
    assertEquals(
        ExpectedRegistration.of(one).toPrettyString(),
        report.tree().path("registrations").path(0).toPrettyString());
    assertFalse(report.text().contains("unrecognised"), report::text);
  }

  @Test
  void aWriteThatThePersonTriesIsStoppedAndSaid() throws Exception {
    follow("write", LAZY, "registrations=1");
    openList();
    open(registrations().get(0));
    hand.click("Save");
    awaitSaid("guard stopped a request, so nothing was sent: POST /cifer/application/save");
    call.pressEnter();

    assertEquals(3, call.exit(), call::err);
    assertTrue(
        replica.journal().stream().noneMatch(entry -> entry.path().contains("saveRegistration")));
    assertTrue(
        SavedReport.in(place.run("write"))
            .tree()
            .at("/portal/blocked")
            .toString()
            .contains("save"));
  }

  @Test
  void whereNoPasswordIsGivenThePersonLogsInByHandAndNoLoginPageIsSaved() throws Exception {
    start(LAZY, "registrations=1");
    place.declining("password");
    run("byhand");
    awaitSaid("Please log in by hand");
    String password = replica.account(COMPANY).password();
    hand.type(".login-user", replica.account(COMPANY).user());
    hand.type(".login-password", password);
    hand.click("Log in");
    openList();
    ReplicaRegistration one = registrations().get(0);
    open(one);
    everyTab(one);

    assertEquals(0, call.exit(), call::err);
    try (Stream<Path> files = Files.walk(place.run("byhand"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("login-form") || text.contains(password), file::toString);
      }
    }
  }

  @Test
  void aListThatIsSearchedIsNotTakenForTheWholeOne() throws Exception {
    follow("searched", LAZY, "registrations=25");
    openList();
    hand.type("#regCo", registrations().get(0).chinaRegistrationNumber());
    hand.click("Search");
    awaitSaid("The list is searched");
    call.pressEnter();

    assertEquals(3, call.exit(), call::err);
    assertEquals(
        25,
        SavedReport.in(place.run("searched")).tree().at("/coverage/registrationsListed").asInt());
  }

  private void start(String... switches) throws IOException {
    ReplicaSettings settings = ReplicaSettings.parse(switches).with("first-login=none");
    replica = Replica.start(settings, Clock.systemDefaultZone());
    place =
        Workplace.in(folder.resolve("w"))
            .answering("password", replica.account(COMPANY).password());
    hand = new Hand(place.home().resolve("browsers"));
  }

  private void follow(String name, String... switches) throws IOException {
    start(switches);
    run(name);
  }

  private void run(String name) throws IOException {
    call = LiveCall.start(place.environment(), arguments(name, "--follow", "--headless"));
  }

  private String[] arguments(String name, String... more) {
    String user = replica.account(COMPANY).user();
    return place.onPortal("capture", replica.address(), user, place.run(name), more);
  }

  private void openList() throws Exception {
    awaitSaid("Still to be opened: Integrated query");
    hand.click("Integrated query");
    hand.click("Registration information");
    awaitSaid("Read: 0 of ");
  }

  private void open(ReplicaRegistration one) throws Exception {
    hand.clickAt(".examine", registrations().indexOf(one));
    call.awaitSaid(name(one) + " is read", said -> isRead(lastState(), one, ""));
  }

  private void everyTab(ReplicaRegistration one) throws Exception {
    for (String title : titles(one)) {
      tab(one, title);
    }
  }

  private void tab(ReplicaRegistration one, String title) throws Exception {
    hand.click(title);
    awaitFirstPage(one, title);
    if (lastState().contains(title + " (page 2)")) {
      hand.clickAt(".page-next a", 0);
      awaitRead(one, title);
    }
  }

  private void leave(ReplicaRegistration one) throws Exception {
    if (registrations().indexOf(one) < registrations().size() - 1) {
      hand.click("Return");
    }
  }

  private void awaitFirstPage(ReplicaRegistration one, String title) throws Exception {
    if (call.isRunning()) {
      call.awaitSaid(
          title,
          said ->
              !call.isRunning()
                  || isRead(lastState(), one, title)
                  || lastState().contains(title + " (page 2)"));
    }
  }

  private void awaitRead(ReplicaRegistration one, String title) throws Exception {
    if (call.isRunning()) {
      call.awaitSaid(title, said -> !call.isRunning() || isRead(lastState(), one, title));
    }
  }

  private void awaitSaid(String text) throws InterruptedException {
    call.awaitSaid(text, said -> said.contains(text));
  }

  /** What was last said about what is still to be opened. */
  private String lastState() {
    String said = call.err();
    return said.substring(
        Math.max(0, Math.max(said.lastIndexOf("Read: "), said.lastIndexOf("Everything is read"))));
  }

  private static boolean isRead(String state, ReplicaRegistration one, String title) {
    return state
        .lines()
        .filter(line -> line.startsWith("  " + name(one)))
        .noneMatch(
            line -> line.strip().equals(name(one)) || !title.isEmpty() && line.contains(title));
  }

  private List<ReplicaRegistration> registrations() {
    return replica.company(COMPANY).registrations();
  }

  private static String name(ReplicaRegistration one) {
    return one.chinaRegistrationNumber();
  }

  private static List<String> titles(ReplicaRegistration one) {
    return one.form().tabs().stream().map(ReplicaForm.Tab::title).toList();
  }

  private void assertSameWhenReadAgain(SavedReport first) throws Exception {
    Path master = Files.writeString(place.run("m.yaml"), replica.company(COMPANY).masterYaml());
    Path out = place.run("again");
    place.call(
        "compare",
        "--run",
        place.run("followed").toString(),
        "--master",
        master.toString(),
        "--out",
        out.toString(),
        "--lang",
        "en");
    assertEquals(
        first.tree().path("registrations").toPrettyString(),
        SavedReport.in(out).tree().path("registrations").toPrettyString());
  }
}
