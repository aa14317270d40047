package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs in to the replica by plain HTTP. */
class ReplicaSignOnIT {
  private static final String FRESH = PortalVisitor.FRESH;

  private Replica replica = Replica.start(ReplicaSettings.standard(), Clock.systemUTC());

  @AfterEach
  void stop() {
    replica.close();
  }

  @Test
  void theFirstLoginAsksForAnotherPasswordAndTheNextComesToTheDesk() {
    Account account = replica.account("bolcher");
    PortalVisitor visitor = new PortalVisitor(replica);

    assertTrue(visitor.login(account).body().contains("id=\"passwordForm\""));
    assertTrue(visitor.get("/cifer/registration/index").body().contains("id=\"passwordForm\""));
    assertTrue(
        visitor.change(account.password(), FRESH, FRESH).body().contains("id=\"successMsg\""));
    assertEquals(PasswordState.OWN, replica.passwordState("bolcher"));
    assertEquals(FRESH, replica.account("bolcher").password());

    String desk = new PortalVisitor(replica).login(replica.account("bolcher")).body();
    assertTrue(desk.contains("id=\"menu_li\""));
    assertTrue(desk.contains(Pages.MARK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sh0rt-1",
        "no-upper-case-1",
        "NO-LOWER-CASE-1",
        "No-Digit-Here",
        "NoSpecial2026",
        "Far-too-long-pass-2026",
        "Example-1-bolcher"
      })
  void aPasswordAgainstTheRulesChangesNothing(String bad) {
    Account account = replica.account("bolcher");
    PortalVisitor visitor = new PortalVisitor(replica);
    visitor.login(account);
    String page = visitor.change(account.password(), bad, bad).body();
    assertTrue(page.contains("The password must be 8 to 20 characters"), page);
    assertTrue(page.contains("id=\"passwordForm\""), page);
    assertEquals(account.password(), replica.account("bolcher").password());
  }

  @Test
  void theOldPasswordMustBeRightAndTheNewOneTheSameTwice() {
    Account account = replica.account("bolcher");
    PortalVisitor visitor = new PortalVisitor(replica);
    visitor.login(account);
    assertTrue(visitor.change("other", FRESH, FRESH).body().contains("The old password is wrong."));
    assertTrue(
        visitor.change(account.password(), FRESH, FRESH + "x").body().contains("passwords differ"));
    assertEquals(account.password(), replica.account("bolcher").password());
  }

  @Test
  void fiveWrongPasswordsLockTheAccountAlsoForTheRightOne() {
    Account account = replica.account("nordlys");
    for (int i = 1; i <= 5; i++) {
      String page = new PortalVisitor(replica).login("nordlys", "wrong", "").body();
      assertTrue(
          page.contains(i < 5 ? "1|Wrong user name or password" : "3|The account is locked"), page);
      assertEquals(i, replica.wrongAttempts("nordlys"));
    }
    String page = new PortalVisitor(replica).login(account).body();
    assertTrue(page.contains("3|The account is locked"));
    assertTrue(replica.locked("nordlys"));
  }

  @Test
  void thePictureCodeBelongsToTheSessionAndIsGoodForOneTry() {
    replica.close();
    replica = Replica.start(ReplicaSettings.parse("captcha=picture"), Clock.systemUTC());
    Account account = replica.account("bolcher");
    PortalVisitor visitor = new PortalVisitor(replica);
    visitor.get("/");
    visitor.get("/cas/plat_cas_verifycode_gen?r=0.5");
    String code = replica.pictureCode().orElseThrow();

    String stranger = new PortalVisitor(replica).login("bolcher", account.password(), code).body();
    assertTrue(stranger.contains("2|The verification code is wrong"));
    assertEquals(0, replica.wrongAttempts("bolcher"));
    String both = visitor.login("bolcher", "wrong", "0000").body();
    assertTrue(both.contains("1|Wrong user name or password<br>2|The verification code"));
    assertTrue(visitor.login("bolcher", account.password(), code).body().contains("id=\"msg\""));
    visitor.get("/cas/plat_cas_verifycode_gen?r=0.6");
    String desk =
        visitor.login("bolcher", account.password(), replica.pictureCode().orElseThrow()).body();
    assertTrue(desk.contains("id=\"passwordForm\""));
  }

  @Test
  void aPictureIsAPngAndAFixedCodeCanBeSet() {
    replica.close();
    replica =
        Replica.start(
            ReplicaSettings.parse("captcha=wrong-first", "picture-code=AK47", "first-login=none"),
            Clock.systemUTC());
    PortalVisitor visitor = new PortalVisitor(replica);
    String password = replica.account("bolcher").password();
    assertTrue(visitor.get("/cas/plat_cas_verifycode_gen?r=1").body().startsWith("\ufffdPNG"));
    assertTrue(visitor.login("bolcher", password, "AK47").body().contains("2|"));
    visitor.get("/cas/plat_cas_verifycode_gen?r=2");
    assertTrue(visitor.login("bolcher", password, "ak47").body().contains("menu_li"));
    assertEquals(0, replica.wrongAttempts("bolcher"));
  }

  @Test
  void theSessionEndsWithTheLogoutAndByItself() {
    MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    replica.close();
    replica = Replica.start(ReplicaSettings.standard(), clock);
    PortalVisitor visitor = atDesk("bolcher");
    clock.forward(Duration.ofMinutes(29));
    assertTrue(visitor.get("/deskserver/sw/deskIndex").body().contains("menu_li"));
    clock.forward(Duration.ofMinutes(31));
    assertTrue(visitor.get("/deskserver/sw/deskIndex").body().contains("id=\"fm1\""));
    visitor.login(replica.account("bolcher"));
    assertTrue(visitor.get("/cas/logout").body().contains("id=\"fm1\""));
    assertTrue(visitor.get("/deskserver/sw/home").body().contains("id=\"fm1\""));
  }

  @Test
  void aChangeCanLoseItsReplyOrItsRequest() {
    Account account = replica.account("bolcher");
    PortalVisitor visitor = new PortalVisitor(replica);
    visitor.login(account);
    replica.onPasswordChange("bolcher", ChangeBehaviour.LOSE_REQUEST);
    assertThrows(
        UncheckedIOException.class, () -> visitor.change(account.password(), FRESH, FRESH));
    assertEquals(account.password(), replica.account("bolcher").password());
    replica.onPasswordChange("bolcher", ChangeBehaviour.APPLY_AND_LOSE_REPLY);
    assertThrows(
        UncheckedIOException.class, () -> visitor.change(account.password(), FRESH, FRESH));
    assertEquals(FRESH, replica.account("bolcher").password());
  }

  private PortalVisitor atDesk(String company) {
    return PortalVisitor.atDesk(replica, company);
  }
}
