package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the replica by plain HTTP. */
class ReplicaIT {
  private static final String FRESH = "Fresh-pass-2026";
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
  void theListComesInPagesOfTenAndEveryDetailEqualsTheData() {
    PortalVisitor visitor = atDesk("nordlys");
    ReplicaCompany company = replica.company("nordlys");
    JsonNode second = json(visitor, "queryRegistrationList", Map.of("limit", "10", "offset", "10"));
    assertEquals(company.registrations().size(), second.get("total").asInt());
    assertEquals(company.registrations().size() - 10, second.get("rows").size());

    for (ReplicaRegistration registration : company.registrations()) {
      JsonNode values =
          json(visitor, "queryRegistrationDetail", Map.of("id", registration.id())).get("data");
      assertEquals(registration.value("address"), values.get("address").asText());
      JsonNode products =
          json(visitor, "queryProductList", Map.of("id", registration.id(), "limit", "100"));
      assertEquals(registration.products().size(), products.get("rows").size());
    }
    assertTrue(replica.journal().stream().noneMatch(JournalEntry::write));
  }

  @Test
  void whatAReaderNeedsPassesAGuardThatGoesByTheWordsOfPaths() {
    PortalVisitor visitor = atDesk("bolcher");
    visitor.get("/deskserver/sw/home");
    visitor.get("/cifer/registration/index");
    String id = replica.company("bolcher").registrations().get(0).id();
    visitor.get("/cifer/registration/detail?id=" + id);
    for (String data :
        List.of("RegistrationList", "RegistrationDetail", "ProductList", "AttachmentList")) {
      assertEquals(
          200, visitor.post("/cifer/registration/query" + data, Map.of("id", id)).statusCode());
    }
    String reads = "(?i).*/(query|list|get|find|search|select|view|load|page|detail)[^/]*";
    String writes =
        "(?i).*/(save|submit|delete|remove|update|modify|cancel|apply|add|insert|upload|withdraw|audit)[^/]*";
    for (JournalEntry entry : replica.journal()) {
      assertFalse(entry.path().matches(writes), entry.path());
      assertTrue(
          entry.method().equals("GET")
              || entry.path().endsWith("/login")
              || entry.path().matches(reads),
          entry.toString());
    }
  }

  @Test
  void everyPageAndFrameCarriesTheMark() {
    PortalVisitor visitor = atDesk("bolcher");
    String id = replica.company("bolcher").registrations().get(0).id();
    for (String page :
        List.of(
            "/cas/login",
            "/deskserver/sw/deskIndex",
            "/deskserver/sw/home",
            "/deskserver/sw/password",
            "/cifer/registration/index",
            "/cifer/registration/detail?id=" + id,
            "/cifer/registration/detailTab?id=" + id + "&tab=1",
            "/cifer/application/index?kind=Modification",
            "/cifer/attachment/viewFile?name=x.pdf",
            "/cifer/nowhere")) {
      assertTrue(visitor.get(page).body().contains(Pages.MARK), page);
    }
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
  void aPortThatIsTakenIsSaidSo() {
    ReplicaSettings same = ReplicaSettings.standard().onPort(replica.address().getPort());
    InvalidSetting taken =
        assertThrows(InvalidSetting.class, () -> Replica.start(same, Clock.systemUTC()));
    assertTrue(taken.getMessage().contains("port " + same.port() + " of this computer is taken"));
  }

  @ParameterizedTest
  @CsvSource({
    "list, GET, /cifer/registration/index?x=",
    "detail, GET, /cifer/registration/detail?id=",
    "tab, GET, /cifer/registration/detailTab?tab=1&id=",
    "tab, POST, /cifer/registration/queryProductList?id="
  })
  void theSessionEndsOnceBeforeTheStepThatIsSet(String step, String method, String address) {
    restart("session-expires-at=" + step);
    PortalVisitor visitor = atDesk("bolcher");
    String id = replica.company("bolcher").registrations().get(0).id();
    var ended =
        method.equals("GET") ? visitor.get(address + id) : visitor.post(address, Map.of("id", id));
    assertEquals(200, ended.statusCode());
    assertTrue(ended.body().contains("id=\"fm1\""), ended.body());
    assertTrue(visitor.get("/deskserver/sw/deskIndex").body().contains("id=\"fm1\""));
    visitor.login(replica.account("bolcher"));
    assertFalse(visitor.get("/cifer/registration/index").body().contains("id=\"fm1\""));
  }

  @Test
  void dataTakeTheirTimeAndPagesDoNot() {
    restart("timing=500");
    PortalVisitor visitor = atDesk("bolcher");
    long before = System.nanoTime();
    json(visitor, "queryRegistrationList", Map.of());
    assertTrue(System.nanoTime() - before > 450_000_000L);
  }

  @Test
  void aTotalCanBeWrongAndTheSizesCanBeSet() {
    restart("fault=broken-total", "registrations=25", "products=11");
    PortalVisitor visitor = atDesk("bolcher");
    JsonNode list = json(visitor, "queryRegistrationList", Map.of("limit", "100"));
    assertEquals(32, list.get("total").asInt());
    assertEquals(25, list.get("rows").size());
    assertEquals(25, list.get("rows").findValuesAsText("regCo").stream().distinct().count());
    for (ReplicaRegistration one : replica.company("bolcher").registrations()) {
      assertEquals(11, one.products().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"once, 200", "always, 502"})
  void aRequestFailsOnceOrAlways(String often, int second) {
    restart("status=502", "fails=" + often, "fails-at=products");
    PortalVisitor visitor = atDesk("bolcher");
    Map<String, String> form = Map.of("id", replica.company("bolcher").registrations().get(0).id());
    String address = "/cifer/registration/queryProductList";
    assertEquals(502, visitor.post(address, form).statusCode());
    assertEquals(second, visitor.post(address, form).statusCode());
  }

  private void restart(String... settings) {
    replica.close();
    replica = Replica.start(ReplicaSettings.parse(settings), Clock.systemUTC());
  }

  @Test
  void carelessDataKeepTheirMeaning() {
    replica.close();
    replica =
        Replica.start(ReplicaSettings.parse("texts=messy", "rows=repeated"), Clock.systemUTC());
    ReplicaRegistration truth = replica.company("bolcher").registrations().get(0);
    PortalVisitor visitor = atDesk("bolcher");
    JsonNode values =
        json(visitor, "queryRegistrationDetail", Map.of("id", truth.id())).get("data");
    String address = values.get("address").asText();
    assertNotEquals(truth.value("address"), address);
    assertEquals(truth.value("address"), address.replaceAll("[\\s\u00a0]+", " ").strip());
    assertEquals(truth.value("validUntil") + " 00:00:00", values.get("validUntil").asText());
    JsonNode products = json(visitor, "queryProductList", Map.of("id", truth.id()));
    assertEquals(truth.products().size() + 1, products.get("total").asInt());
    assertEquals(products.get("rows").get(0), products.get("rows").get(1));
  }

  @Test
  void withoutASessionDataAreTheLoginPageWithStatus200() {
    PortalVisitor visitor = atDesk("bolcher");
    replica.endSessions();
    var answer = visitor.post("/cifer/registration/queryRegistrationList", Map.of());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("id=\"fm1\""));
    assertFalse(visitor.get("/deskserver/sw/deskIndex").body().contains("menu_li"));
  }

  @Test
  void whatWritesIsMarkedInTheJournal() {
    atDesk("bolcher").post("/cifer/application/submitModification", Map.of());
    assertEquals(
        1,
        replica.journal().stream()
            .filter(JournalEntry::write)
            .filter(entry -> entry.path().endsWith("submitModification"))
            .count());
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
    replica.choosePassword(company, FRESH, PasswordState.OWN);
    PortalVisitor visitor = new PortalVisitor(replica);
    assertTrue(visitor.login(replica.account(company)).body().contains("menu_li"));
    return visitor;
  }

  private static JsonNode json(PortalVisitor visitor, String what, Map<String, String> form) {
    try {
      return new ObjectMapper().readTree(visitor.post("/cifer/registration/" + what, form).body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
