package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.demo.ChangeBehaviour;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal says where a frozen page does not show it: in boxes, and in passing messages. */
class BoxesIT {
  @TempDir Path folder;

  @Test
  void aRefusalSaidInABoxIsARefusal() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none", "refusal=alert")) {
      desk.place.answering("password", "Not-the-password-1");

      Ended refused = desk.capture("refused").with(5);
      assertEquals(1, desk.logins());
      assertTrue(refused.said().contains("Wrong user name or password"), refused::said);

      desk.capture("again").with(6);
      assertEquals(1, desk.logins());
      assertEquals("password-known-refused", desk.report("again").reason());
    }
  }

  @Test
  void aPictureCodeRefusedInABoxIsAskedForAgain() throws Exception {
    try (PortalDesk desk =
        PortalDesk.in(folder, "first-login=none", "captcha=picture", "refusal=alert")) {
      desk.place.answering("captcha", "----");

      desk.capture("run").with(6);

      assertEquals("captcha-unanswered", desk.report("run").reason());
      assertEquals(3, desk.logins());
      assertEquals(0, desk.replica.wrongAttempts(PortalDesk.COMPANY));
    }
  }

  @Test
  void aLockSaidInABoxNeedsAPerson() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none", "refusal=alert")) {
      desk.replica.lock(PortalDesk.COMPANY);

      desk.capture("run").with(6);

      assertEquals("account-locked", desk.report("run").reason());
      assertEquals(1, desk.logins());
    }
  }

  @Test
  void aNewPasswordTurnedDownInABoxIsSaidToTheLetter() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "refusal=alert")) {
      desk.place.answering("new-password", "Another-Invented-7!");
      desk.replica.onPasswordChange(PortalDesk.COMPANY, ChangeBehaviour.REJECT);

      Ended rejected = desk.capture("run").with(6);

      assertEquals("password-rejected", desk.report("run").reason());
      assertTrue(rejected.said().contains("The new password was used before."), rejected::said);
    }
  }

  /** The page shows "No matching records found" and says why only in passing. */
  @ParameterizedTest
  @ValueSource(strings = {"layer", "alert", "toast"})
  void aTableThatOnlyLooksEmptyIsNotRead(String how) throws Exception {
    try (PortalDesk desk = failing(how, "products")) {
      check(desk).with(3);

      SavedReport live = desk.report("run");
      assertEquals(Set.of("not-verified"), kinds(live));
      assertTrue(reasons(live).contains("System error"), reasons(live));

      Path run = desk.place.run("run");
      desk.place.call("compare", "--run", run.toString(), "--master", master(desk)).with(3);
      assertEquals(live.findingsText(), desk.report("run").findingsText());
      assertEquals(reasons(live), reasons(desk.report("run")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer", "alert", "toast"})
  void aListThatOnlyLooksEmptyIsNotAnEmptyList(String how) throws Exception {
    try (PortalDesk desk = failing(how, "list")) {
      check(desk).with(3);
      assertEquals(Set.of("not-verified"), kinds(desk.report("run")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alert", "toast"})
  void aBoxThatTellsOfTheEndOfTheSessionLeadsToANewLogin(String how) throws Exception {
    try (PortalDesk desk =
        PortalDesk.in(folder, "first-login=none", "session-expires-at=tab", "error=" + how)) {
      check(desk).with(0);
      assertEquals(2, desk.logins());
    }
  }

  private PortalDesk failing(String how, String at) throws Exception {
    return PortalDesk.in(
        folder,
        "first-login=none",
        "fault=layer-error",
        "fails=always",
        "fails-at=" + at,
        "error=" + how);
  }

  private static Ended check(PortalDesk desk) throws Exception {
    return desk.place.call(
        desk.place.onPortal(
            "check",
            desk.replica.address(),
            desk.user(),
            desk.place.run("run"),
            "--master",
            master(desk)));
  }

  private static String master(PortalDesk desk) throws Exception {
    Path file = desk.place.run("master.yaml");
    return Files.writeString(file, desk.replica.company(PortalDesk.COMPANY).masterYaml())
        .toString();
  }

  private static Set<String> kinds(SavedReport report) {
    return report.findings().stream()
        .map(finding -> finding.path("kind").asText())
        .collect(Collectors.toSet());
  }

  private static String reasons(SavedReport report) {
    return report.tree().at("/coverage/notVerified").toString();
  }
}
