package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** The guard in a real browser: armed, and found out when it is not. */
class GuardIT {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSelfTestPassesForTheDefaultPortal(boolean passwordStep) {
    try (Canary canary = Canary.open()) {
      GuardRules rules = GuardRules.of(Policies.cifer(passwordStep), canary.origin());
      ChromeDriver driver = GuardedBrowser.start(rules);
      try {
        new GuardSelfTest(canary).run(driver, rules);
        long begun = System.nanoTime();
        new GuardSelfTest(canary).run(driver, rules);
        long tookMs = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(tookMs < 3_000, "took " + tookMs + " ms, usually less than 500");
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void aBrowserWithoutTheExtensionIsFoundOut() {
    try (Canary canary = Canary.open()) {
      GuardRules rules = GuardRules.of(Policies.cifer(false), canary.origin());
      ChromeDriver driver = GuardedBrowser.startWithoutGuard();
      try {
        assertThrows(GuardNotArmed.class, () -> new GuardSelfTest(canary).run(driver, rules));
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void aRuleThatDoesNotTakeEffectIsFoundOut() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      try (Canary canary = Canary.open()) {
        GuardRules rules = GuardRules.of(Policies.cifer(true), canary.origin());
        List<NetRule> all = rules.rules();
        NetRule missing = i == 0 ? all.get(0) : all.get(random.nextInt(all.size()));
        ChromeDriver driver = GuardedBrowser.start(rules.without(missing.id()));
        try {
          GuardNotArmed found =
              assertThrows(
                  GuardNotArmed.class,
                  () -> new GuardSelfTest(canary).run(driver, rules),
                  () -> "seed " + seed + " without " + missing);
          assertTrue(
              found.facts().stream().anyMatch(fact -> fact.rule().equals(missing.reason())),
              () -> missing + ": " + found.facts());
        } finally {
          driver.quit();
        }
      }
    }
  }

  @Test
  void anAddressThatChangesPortIsForeign() {
    try (Canary canary = Canary.open()) {
      URI portal = URI.create("http://localhost:8081");
      GuardRules rules = GuardRules.of(Policies.of(portal, false), canary.origin());
      ChromeDriver driver = GuardedBrowser.start(rules);
      try {
        new GuardSelfTest(canary).run(driver, rules);
        driver.get("http://localhost:8082/");
        assertTrue(driver.getPageSource().contains("ERR_BLOCKED_BY_CLIENT"));
        assertFalse(NetworkJournal.read(driver).available());
      } finally {
        driver.quit();
      }
    }
  }

  /** The browser's own expressions against the table: RE2 and Java must read them alike. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBrowserDecidesEachRowOfTheTableAsItStands(boolean passwordStep) {
    try (Canary canary = Canary.open()) {
      GuardRules rules = GuardRules.of(Policies.cifer(passwordStep), canary.origin());
      List<TruthRow> rows =
          TruthRow.all().stream()
              .filter(row -> row.passwordStep() == passwordStep)
              .filter(row -> row.address().getPort() != 4711)
              .toList();
      ChromeDriver driver = GuardedBrowser.start(rules);
      try {
        driver.get(rules.canary() + Canary.PAGE_PATH);
        List<String> wrong = new ArrayList<>();
        List<List<Number>> answers = ask(driver, rows);
        for (int i = 0; i < rows.size(); i++) {
          boolean passes = rules.findRule(answers.get(i).get(0).intValue()).get().allow();
          if (passes != rows.get(i).passes()) {
            wrong.add(rows.get(i).toString());
          }
        }
        assertEquals(List.of(), wrong);
      } finally {
        driver.quit();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<List<Number>> ask(ChromeDriver driver, List<TruthRow> rows) {
    List<Map<String, String>> requests =
        rows.stream()
            .map(
                row ->
                    Map.of(
                        "method",
                        row.method().toLowerCase(Locale.ROOT),
                        "url",
                        row.address().toString(),
                        "type",
                        row.type()))
            .toList();
    Map<String, Object> answer =
        (Map<String, Object>)
            driver.executeAsyncScript(
                "("
                    + NetworkJournal.askScript()
                    + ")({kind: 'match', requests: arguments[0]}, 9000).then(arguments[1])",
                requests);
    assertFalse(answer.containsKey("failure"), () -> answer.toString());
    return (List<List<Number>>) answer.get("rules");
  }
}
