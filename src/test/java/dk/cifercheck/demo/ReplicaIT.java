package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the replica by plain HTTP. */
class ReplicaIT {
  private Replica replica = Replica.start(ReplicaSettings.standard(), Clock.systemUTC());

  @AfterEach
  void stop() {
    replica.close();
  }

  @Test
  void theListComesInPagesOfTenAndEveryDetailEqualsTheData() {
    PortalVisitor visitor = atDesk("nordlys");
    ReplicaCompany company = replica.company("nordlys");
    JsonNode second = visitor.json("queryRegistrationList", Map.of("limit", "10", "offset", "10"));
    assertEquals(company.registrations().size(), second.get("total").asInt());
    assertEquals(company.registrations().size() - 10, second.get("rows").size());

    for (ReplicaRegistration registration : company.registrations()) {
      JsonNode values =
          visitor.json("queryRegistrationDetail", Map.of("id", registration.id())).get("data");
      assertEquals(registration.value("address"), values.get("address").asText());
      JsonNode products =
          visitor.json("queryProductList", Map.of("id", registration.id(), "limit", "100"));
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
    visitor.json("queryRegistrationList", Map.of());
    assertTrue(System.nanoTime() - before > 450_000_000L);
  }

  @Test
  void aTotalCanBeWrongAndTheSizesCanBeSet() {
    restart("fault=broken-total", "registrations=25", "products=11");
    PortalVisitor visitor = atDesk("bolcher");
    JsonNode list = visitor.json("queryRegistrationList", Map.of("limit", "100"));
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

  @Test
  void carelessDataKeepTheirMeaning() {
    replica.close();
    replica =
        Replica.start(ReplicaSettings.parse("texts=messy", "rows=repeated"), Clock.systemUTC());
    ReplicaRegistration truth = replica.company("bolcher").registrations().get(0);
    PortalVisitor visitor = atDesk("bolcher");
    JsonNode values = visitor.json("queryRegistrationDetail", Map.of("id", truth.id())).get("data");
    String address = values.get("address").asText();
    assertNotEquals(truth.value("address"), address);
    assertEquals(truth.value("address"), address.replaceAll("[\\s\u00a0]+", " ").strip());
    assertEquals(truth.value("validUntil") + " 00:00:00", values.get("validUntil").asText());
    JsonNode products = visitor.json("queryProductList", Map.of("id", truth.id()));
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

  private void restart(String... settings) {
    replica.close();
    replica = Replica.start(ReplicaSettings.parse(settings), Clock.systemUTC());
  }

  private PortalVisitor atDesk(String company) {
    return PortalVisitor.atDesk(replica, company);
  }
}
