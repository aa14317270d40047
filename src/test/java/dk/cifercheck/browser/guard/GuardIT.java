package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
        long begun = System.nanoTime();
        new GuardSelfTest(canary).run(driver, rules);
        long tookMs = (System.nanoTime() - begun) / 1_000_000;
        System.err.println("self-test ms " + tookMs + " rules " + rules.rules().size());
        begun = System.nanoTime();
        new GuardSelfTest(canary).run(driver, rules);
        System.err.println("again ms " + (System.nanoTime() - begun) / 1_000_000);
        assertTrue(tookMs < 5_000, "took " + tookMs + " ms");
      } finally {
        driver.quit();
      }
    }
  }
}
