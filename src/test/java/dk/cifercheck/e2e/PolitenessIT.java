package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.demo.JournalEntry;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.snapshot.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a run the portal sees, and what a run that fails early leaves. */
class PolitenessIT {
  private static final String LOGOUT = "/cas/logout";

  @TempDir Path folder;

  @Test
  void theRequestsOfARunGrowWithTheRegistrationsAloneAndItLogsOutOnce() throws Exception {
    List<JournalEntry> one = captured("1");
    List<JournalEntry> ten = captured("10");

    for (List<JournalEntry> journal : List.of(one, ten)) {
      assertEquals(1, count(journal, LOGOUT), "logouts");
      assertEquals(1, journal.stream().filter(PolitenessIT::isLogin).count(), "logins");
    }
    long fixed = one.size();
    long each = (ten.size() - fixed) / 9;
    assertTrue(each <= 12, () -> each + " requests a registration");
    assertTrue(
        Math.abs(ten.size() - fixed - 9 * each) < 9, () -> one.size() + " and " + ten.size());
  }

  @Test
  void aRefusedLoginLeavesNoPageAndNoPicture() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.place.answering("password", "Not-the-password-1");

      desk.capture("run").with(5);

      assertEquals(List.of(), RunFolder.of(desk.place.run("run")).manifest().pages());
      try (Stream<Path> files = Files.walk(desk.place.run("run").resolve("snapshot"))) {
        assertEquals(
            List.of(), files.filter(file -> file.toString().matches(".*\\.(html|png)")).toList());
      }
    }
  }

  @Test
  void aLogoutThatTheConnectionLosesIsNoFailure() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none");
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      portal.onArrival(
          request -> {
            if (request.endsWith(LOGOUT)) {
              throw new IllegalStateException("the connection is lost");
            }
          });

      desk.place
          .call(
              desk.place.onPortal("capture", portal.address(), desk.user(), desk.place.run("run")))
          .with(0);

      assertTrue(portal.requests().stream().anyMatch(one -> one.endsWith(LOGOUT)));
    }
  }

  @Test
  void aDeskWithoutTheMenuIsAPageThatIsNotKnown() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none");
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      portal.altering((path, html) -> html.replace("Integrated query", "Something else"));

      desk.place
          .call(
              desk.place.onPortal(
                  "capture",
                  portal.address(),
                  desk.user(),
                  desk.place.run("run"),
                  "--timeout",
                  "10s"))
          .with(4);
    }
  }

  private List<JournalEntry> captured(String registrations) throws Exception {
    ReplicaSettings settings =
        ReplicaSettings.parse("first-login=none", "registrations=" + registrations);
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder.resolve("with-" + registrations))
              .answering("password", replica.account(PortalDesk.COMPANY).password());
      String user = replica.account(PortalDesk.COMPANY).user();
      place.call(place.onPortal("capture", replica.address(), user, place.run("run"))).with(0);
      return replica.journal();
    }
  }

  private static long count(List<JournalEntry> journal, String path) {
    return journal.stream().filter(entry -> entry.path().equals(path)).count();
  }

  private static boolean isLogin(JournalEntry entry) {
    return entry.method().equals("POST") && entry.path().equals("/cas/login");
  }
}
