package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.snapshot.PageRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardRulesTest {
  private static final URI CANARY = URI.create("http://127.0.0.1:4711");

  private final GuardRules reading = GuardRules.of(Policies.cifer(false), CANARY);
  private final GuardRules changing = GuardRules.of(Policies.cifer(true), CANARY);

  static Stream<TruthRow> truth() {
    return TruthRow.all().stream();
  }

  @ParameterizedTest
  @MethodSource("truth")
  void theTwinDecidesEachRowAsItStands(TruthRow row) {
    Decision decision =
        (row.passwordStep() ? changing : reading).decide(row.method(), row.address(), row.type());
    assertEquals(row.passes(), decision.allowed(), row + ": " + decision.reason());
  }

  @ParameterizedTest
  @MethodSource("truth")
  void theRulesDecideEachRowAsItStands(TruthRow row) {
    RuleReader rules = new RuleReader((row.passwordStep() ? changing : reading).rules());
    assertEquals(row.passes(), rules.passes(row.method(), Canonical.of(row.address()), row.type()));
  }

  @Test
  void theTableIsLongEnoughToMeanSomething() {
    assertTrue(TruthRow.all().size() >= 150);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rulesAndTwinAgreeOnInventedSegments(boolean passwordStep) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    GuardRules rules = passwordStep ? changing : reading;
    RuleReader reader = new RuleReader(rules.rules());
    int passed = 0;
    for (int i = 0; i < 5_000; i++) {
      String method = random.nextBoolean() ? "GET" : "POST";
      URI address = URI.create("https://cifer.singlewindow.cn" + InventedPath.next(random));
      boolean twin = rules.decide(method, address, "xmlhttprequest").allowed();
      boolean rule = reader.passes(method, Canonical.of(address), "xmlhttprequest");
      assertEquals(twin, rule, () -> "seed " + seed + ": " + method + " " + address);
      passed += twin ? 1 : 0;
    }
    assertTrue(passed > 250 && passed < 4_750, "seed " + seed + " passed " + passed);
  }

  @Test
  void everyExampleIsDecidedByItsOwnRule() {
    for (NetRule rule : changing.rules()) {
      NetRule.Example example = rule.example();
      String base = example.base().isEmpty() ? CANARY.toString() : example.base();
      String address = base + example.path();
      assertEquals(
          rule.allow(),
          new RuleReader(changing.rules()).passes(example.method(), address, "xmlhttprequest"),
          rule.reason() + " " + address);
      assertEquals(
          !rule.allow(),
          new RuleReader(changing.without(rule.id()).rules())
              .passes(example.method(), address, "xmlhttprequest"),
          () -> "without its rule: " + rule.reason() + " " + address);
    }
  }

  @Test
  void idsAreUniqueAndTheJsonNamesAllOfThem() {
    Set<Integer> ids = new HashSet<>();
    reading.rules().forEach(rule -> assertTrue(ids.add(rule.id())));
    assertEquals(reading.rules().size(), reading.json().split("\"id\":", -1).length - 1);
  }

  @Test
  void everyRuleNamesResourceTypesSinceTheBrowserWouldLeaveOutPages() {
    reading.rules().forEach(rule -> assertFalse(rule.types().isEmpty(), rule.reason()));
  }

  @Test
  void anotherPortalHasItsOwnHostAndNoOther() {
    GuardRules rules =
        GuardRules.of(Policies.of(URI.create("https://portal.example/cifer"), false), CANARY);
    List<String> stopped = new ArrayList<>();
    for (String address :
        List.of(
            "https://a.portal.example/",
            "https://example/",
            "https://cifer.singlewindow.cn/",
            "https://portal.example:8443/",
            "http://portal.example/")) {
      if (!rules.decide("GET", URI.create(address), "main_frame").allowed()
          && !new RuleReader(rules.rules()).passes("GET", address, "main_frame")) {
        stopped.add(address);
      }
    }
    assertEquals(5, stopped.size(), () -> "only these were stopped: " + stopped);
    assertTrue(rules.decide("GET", URI.create("https://portal.example/"), "main_frame").allowed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8080",
        "http://localhost:1",
        "http://[::1]:8080",
        "http://127.9.9.9"
      })
  void plainHttpIsForThisMachine(String portal) {
    GuardRules rules = GuardRules.of(Policies.of(URI.create(portal), false), CANARY);
    assertTrue(rules.decide("GET", URI.create(portal + "/x"), "main_frame").allowed());
    assertTrue(new RuleReader(rules.rules()).passes("GET", portal + "/x", "main_frame"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portal.example",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "ftp://portal.example",
        "https://user@portal.example",
        "/no/host"
      })
  void anyOtherPortalIsRefused(String portal) {
    assertThrows(IllegalArgumentException.class, () -> Policies.of(URI.create(portal), false));
  }

  @Test
  void noWordMayStandInTwoLists() {
    List<String> one = List.of("query");
    assertThrows(
        IllegalArgumentException.class,
        () -> new GuardWords(one, one, List.of(), List.of(), List.of()));
  }

  @Test
  void methodsAreReadInAnyCase() {
    assertTrue(reading.decide("get", URI.create(CANARY + "/x"), "image").allowed());
  }

  @Test
  void aReasonNamesTheWord() {
    assertEquals(
        "writing word delete",
        reading.decide("GET", URI.create(CANARY + "/delete"), "image").reason());
  }

  @Test
  void aStoppedReadIsNamedByTheLineThatWouldLetItPass() {
    assertEquals(
        new ReadPath("POST", "/sw/indexThree"),
        reading
            .findLineFor(
                stopped("POST", "https://a.singlewindow.cn/sw/indexThree", "xmlhttprequest"))
            .get());
    for (PageRequest none :
        List.of(
            stopped("POST", "https://evil.example/sw/indexThree", "xmlhttprequest"),
            stopped("PUT", "https://a.singlewindow.cn/sw/indexThree", "xmlhttprequest"),
            stopped("POST", "https://a.singlewindow.cn/sw/indexThree", "ping"),
            stopped("POST", "https://a.singlewindow.cn/%61", "xmlhttprequest"),
            stopped("POST", "no address", "xmlhttprequest"))) {
      assertTrue(reading.findLineFor(none).isEmpty(), none.toString());
    }
  }

  @Test
  void theLineNamedDoesLetItPass() {
    URI address = URI.create("https://a.singlewindow.cn/sw/saveView.do");
    GuardPolicy cifer = Policies.cifer(false);
    GuardPolicy wider =
        new GuardPolicy(
            cifer.portal(),
            cifer.signOnHosts(),
            cifer.words(),
            reading.findLineFor(stopped("GET", address.toString(), "image")).stream().toList(),
            cifer.staticExtensions(),
            false);
    assertFalse(reading.decide("GET", address, "image").allowed());
    assertTrue(GuardRules.of(wider, CANARY).decide("GET", address, "image").allowed());
  }

  @Test
  void moreRulesThanABrowserTakesAreRefused() {
    List<ReadPath> many =
        IntStream.range(0, 600).mapToObj(i -> new ReadPath("POST", "/sw/x" + i)).toList();
    GuardPolicy policy =
        new GuardPolicy(
            Policies.CIFER, List.of("*.singlewindow.cn"), Policies.WORDS, many, List.of(), false);
    assertThrows(IllegalArgumentException.class, () -> GuardRules.of(policy, CANARY));
  }

  @Test
  void theCanaryIsNoPlaceToTypeACredential() {
    assertFalse(reading.policy().covers(CANARY));
    assertTrue(reading.policy().covers(URI.create("https://app.singlewindow.cn/cas/login")));
  }

  private static PageRequest stopped(String method, String address, String type) {
    return new PageRequest(method, address, type, 0, PageRequest.Outcome.BLOCKED);
  }
}
