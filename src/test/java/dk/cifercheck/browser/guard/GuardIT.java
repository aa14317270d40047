package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
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
        assertEquals(false, NetworkJournal.read(driver).available());
      } finally {
        driver.quit();
      }
    }
  }
}
