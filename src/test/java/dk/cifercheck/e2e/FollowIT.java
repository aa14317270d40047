package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.demo.PlantedFinding;
import dk.cifercheck.demo.ReplicaRegistration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person clicks, the program reads along, and the report is the one of the walk. */
class FollowIT {
  private static final String COMPANY = "lyngmark";

  @TempDir private Path folder;

  @Test
  void whatAPersonOpensAfterALoginByHandGivesTheFindingsOfTheWholeJob() throws Exception {
    try (FollowedPerson person =
        FollowedPerson.of(COMPANY, folder, "opens=window", "layout=nav-tabs")) {
      person.place.declining("password");
      Path master =
          Files.writeString(
              person.place.run("m.yaml"), person.replica.company(COMPANY).masterYaml());
      person.start("check", "run", "--master", master.toString(), "--follow", "--headless");
      person.awaitSaid("Please log in by hand");
      person.logIn(COMPANY);
      person.openList();
      person.awaitList();
      // Each stays open beside the others.
      for (ReplicaRegistration one : person.registrations()) {
        person.open(one);
        person.everyTab(one);
      }

      SavedReport report = person.ended("run", 1);
      assertTrue(person.said().contains("Everything is read: 5 of 5"), person::said);
      assertEquals(
          person.replica.company(COMPANY).expected(),
          report.findings().stream().map(FollowIT::planted).toList());
      assertRegistrations(person, report);
      assertNoLoginPageIsSaved(person);
    }
  }

  @Test
  void whatIsLeftWhenThePersonIsDoneIsNamedWhateverHappenedOnTheWay() throws Exception {
    try (FollowedPerson person =
        FollowedPerson.of(
            COMPANY, folder, "layout=lazy-tabs", "registrations=1", "session-expires-at=tab")) {
      person.start("capture", "run", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.openList();
      person.awaitList();
      person.hand.click("Application for Extension");
      person.awaitSaid("Not read, since it is neither");

      ReplicaRegistration one = person.registrations().get(0);
      List<String> titles = FollowedPerson.titles(one);
      person.hand.click("Registration information", 1);
      person.open(one);
      person.hand.click("Save");
      person.awaitSaid(
          "guard stopped a request, so nothing was sent: POST /cifer/application/save");
      person.hand.keys("#detailPage input[type=text]", "typed by nobody's business");
      person.awaitSaid("You have typed into the details of " + FollowedPerson.name(one));

      // The portal forgets the session at the next tab.
      person.hand.click("Return");
      person.hand.click("Registration information", 1);
      person.hand.clickAt(".examine", 0);
      person.hand.click(titles.get(1));
      person.hand.clickAt(".layui-layer-btn0", 0);
      person.hand.reload();
      person.awaitSaid("The portal asks for a login");
      person.logIn(COMPANY);
      person.openList();
      person.hand.clickAt(".examine", 0);
      for (String title : titles.subList(1, titles.size() - 1)) {
        person.tab(one, title);
      }
      String left = titles.get(titles.size() - 1);
      assertTrue(
          person.lastState().contains("  " + FollowedPerson.name(one) + ": " + left), person::said);
      person.isDone();

      SavedReport report = person.ended("run", 3);
      JsonNode notVerified = report.tree().at("/coverage/notVerified");
      assertEquals(
          List.of(left, "null"), notVerified.findValuesAsText("tab"), notVerified::toPrettyString);
      assertEquals("attachments", notVerified.path(1).path("field").asText());
      assertTrue(report.tree().at("/portal/blocked").toString().contains("save"), report::text);
      assertNothingHolds(person, "nobody's business");
      assertNoLoginPageIsSaved(person);
    }
  }

  @Test
  void pagesOfTheListAreTakenInOrderAndWhatWasReadIsKeptWhereTheWindowIsClosed() throws Exception {
    try (FollowedPerson person =
        FollowedPerson.of(COMPANY, folder, "layout=nav-tabs", "registrations=25")) {
      person.start("capture", "run", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.openList();
      person.awaitList();
      person.hand.type("#regCo", FollowedPerson.name(person.registrations().get(0)));
      person.hand.click("Search");
      person.awaitSaid("The list is searched");
      person.hand.click("Reset");
      person.hand.click("Search");
      person.hand.click("3");
      person.awaitSaid("This page of the list was opened too early. Open page 2 first.");
      person.hand.click("2");
      person.awaitSaid("  the list, page 3");
      person.hand.clickAt(".examine", 0);
      person.awaitSaid(": Product information (page 2)");
      person.hand.closeWindows();

      SavedReport report = person.ended("run", 3);
      assertTrue(person.said().contains("The browser window was closed."), person::said);
      assertEquals(25, report.tree().at("/coverage/registrationsListed").asInt());
      assertTrue(report.tree().at("/coverage/tabsRead").asInt() > 0, report::text);
    }
  }

  @Test
  void anotherCompanysAccountIsNotReadAfterANewLogin() throws Exception {
    try (FollowedPerson person =
        FollowedPerson.of("bolcher", folder, "layout=nav-tabs", "opens=same-frame")) {
      person.start("capture", "run", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.openList();
      person.awaitList();
      person.hand.click("Log out");
      person.awaitSaid("The portal asks for a login");
      person.logIn(COMPANY);
      person.openList();

      SavedReport report = person.ended("run", 8);
      assertEquals("other-company", report.reason());
      for (ReplicaRegistration one : person.replica.company(COMPANY).registrations()) {
        assertNothingHolds(person, FollowedPerson.name(one));
      }
    }
  }

  @Test
  void theWalkThatLosesItsWayOffersWhatThenWorks() throws Exception {
    try (FollowedPerson person = FollowedPerson.of("bolcher", folder, "layout=nav-tabs");
        GoBetween between = GoBetween.before(person.replica.address())) {
      person.through(between.altering(FollowIT::withOtherMenu));
      Ended walked = person.place.call(person.arguments("capture", "walk", "--timeout", "4s"));

      walked.with(4);
      assertEquals("menu-not-recognised", SavedReport.in(person.place.run("walk")).reason());
      assertTrue(walked.out().contains("did not find its way through the portal"), walked::out);
      assertTrue(
          walked.out().contains("cifer-check capture --portal " + between.address()), walked::out);
      assertTrue(walked.out().contains("--lang en --timeout 4s --follow\n"), walked::out);
      assertTrue(
          Files.readString(person.place.run("walk").resolve("report.html"))
              .contains("give the same command again with --follow"));

      person.start("capture", "run", "--timeout", "4s", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.hand.click("Enquire");
      person.hand.click("My establishments");
      person.awaitList();
      ReplicaRegistration one = person.registrations().get(0);
      person.open(one);
      person.everyTab(one);
      assertEquals("ok", person.ended("run", 0).verdict());
    }
  }

  @Test
  void aListThatIsNotRecognisedIsSavedAndSaid() throws Exception {
    try (FollowedPerson person = FollowedPerson.of("bolcher", folder);
        GoBetween between = GoBetween.before(person.replica.address())) {
      person.through(between.altering(FollowIT::withAListOfNothing));
      person.start("capture", "run", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.openList();
      person.awaitSaid("Not read, since the list of registrations must be read first");
      person.isDone();

      SavedReport report = person.ended("run", 4);
      assertEquals("followed-not-recognised", report.reason());
      assertFalse(person.out().contains("--follow"), person::out);
      try (Stream<Path> pages = Files.list(person.place.run("run").resolve("snapshot/pages"))) {
        assertEquals(1, pages.count());
      }
    }
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "cifercheck.full", matches = "true")
  @ValueSource(
      strings = {
        "opens=content-tab,layout=nav-tabs,products=11",
        "opens=window,layout=lazy-tabs",
        "opens=layer,layout=iframe-per-tab",
        "opens=same-frame,layout=lazy-tabs"
      })
  void whereEverythingIsOpenedTheRegistrationsAreThoseOfTheWalk(String switches) throws Exception {
    try (FollowedPerson person = FollowedPerson.of(COMPANY, folder, switches.split(","))) {
      person.start("capture", "followed", "--follow", "--headless");
      person.awaitSaid("Still to be opened: Integrated query");
      person.openList();
      person.awaitList();
      for (ReplicaRegistration one : person.registrations()) {
        person.open(one);
        person.everyTab(one);
        if (!one.equals(person.registrations().get(person.registrations().size() - 1))) {
          person.hand.click("Return");
        }
      }

      SavedReport followed = person.ended("followed", 0);
      person.place.call(person.arguments("capture", "walked")).with(0);
      assertEquals(
          SavedReport.in(person.place.run("walked")).tree().path("registrations").toPrettyString(),
          followed.tree().path("registrations").toPrettyString());
    }
  }

  private static String withOtherMenu(String path, String html) {
    return html.replaceAll(">Integrated query<", ">Enquire<")
        .replaceAll(">Registration information</a>", ">My establishments</a>");
  }

  /** Its rows are there, but nothing opens them and no heading says what they are. */
  private static String withAListOfNothing(String path, String html) {
    return path.contains("registration/index")
        ? "<html><body><h1>Establishments</h1><p>CDNK17022411050047 is one of yours.</p></body></html>"
        : html;
  }

  private static PlantedFinding planted(JsonNode finding) {
    return new PlantedFinding(
        finding.path("registration").asText(),
        finding.path("kind").asText(),
        finding.path("severity").asText(),
        finding.path("field").asText(),
        finding.path("onPortal").asText(""),
        finding.path("inMasterData").asText(""));
  }

  private static void assertRegistrations(FollowedPerson person, SavedReport report) {
    for (int i = 0; i < person.registrations().size(); i++) {
      assertEquals(
          ExpectedRegistration.of(person.registrations().get(i)).toPrettyString(),
          report.tree().path("registrations").path(i).toPrettyString());
    }
  }

  private static void assertNoLoginPageIsSaved(FollowedPerson person) throws Exception {
    assertNothingHolds(person, "login-form");
    assertNothingHolds(person, person.replica.account(COMPANY).password());
  }

  private static void assertNothingHolds(FollowedPerson person, String text) throws Exception {
    try (Stream<Path> files = Files.walk(person.place.run("run"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(content.contains(text), () -> text + " in " + file);
      }
    }
  }
}
