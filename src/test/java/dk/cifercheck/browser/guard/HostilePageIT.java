package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pages that mean harm: nothing of what they try may arrive. */
class HostilePageIT {
  private static final Duration HARM_LIMIT = Duration.ofSeconds(1);
  private static final String SETTLED =
      "const done = arguments[arguments.length - 1]; setTimeout(done, 350);";

  @Test
  void nothingThatAPageTriesArrivesAndTheJournalNamesIt() {
    try (HostilePortal portal = new HostilePortal();
        Canary canary = Canary.open()) {
      GuardRules rules = GuardRules.of(Policies.of(portal.address(), false), canary.origin());
      ChromeDriver driver = GuardedBrowser.start(rules);
      try {
        new GuardSelfTest(canary).run(driver, rules);
        List<String> unseen = new ArrayList<>();
        int before = 0;
        for (Attack attack : Attack.all()) {
          run(driver, portal, attack);
          assertEquals(List.of(), portal.harm(), attack.name());
          assertTrue(portal.arrived().contains("own GET /page"), attack.name());
          int blocked = blockedSoFar(driver, portal);
          if (blocked == before) {
            unseen.add(attack.name());
          }
          before = blocked;
        }
        assertEquals(List.of(), unseen, "stopped, but not in the journal");
      } finally {
        driver.quit();
      }
    }
  }

  /** The attacks must be able to hurt: without the guard nearly all of them do. */
  @Test
  void withoutTheGuardTheAttacksArrive() {
    try (HostilePortal portal = new HostilePortal()) {
      ChromeDriver driver = GuardedBrowser.startWithoutGuard();
      try {
        List<String> harmless = new ArrayList<>();
        for (Attack attack : Attack.all()) {
          if (!doesHarm(driver, portal, attack)) {
            harmless.add(attack.name());
          }
        }
        assertEquals(List.of(), harmless);
      } finally {
        driver.quit();
      }
    }
  }

  /** Gives the attack all the time that {@link #run} gives it, but waits no longer than needed. */
  private static boolean doesHarm(WebDriver driver, HostilePortal portal, Attack attack) {
    String own = open(driver, portal, attack);
    boolean harmed =
        Waiting.real()
            .until(HARM_LIMIT, () -> !portal.harm().isEmpty(), is -> is)
            .reached()
            .isPresent();
    closeOthers(driver, own);
    if (!harmed) {
      settle(driver);
    }
    return !portal.harm().isEmpty();
  }

  private static void run(WebDriver driver, HostilePortal portal, Attack attack) {
    String own = open(driver, portal, attack);
    settle(driver);
    closeOthers(driver, own);
    settle(driver);
  }

  private static String open(WebDriver driver, HostilePortal portal, Attack attack) {
    String own = driver.getWindowHandle();
    portal.show(attack.html(), attack.policy());
    portal.forget();
    driver.get(portal.origin() + "/page");
    return own;
  }

  private static void closeOthers(WebDriver driver, String own) {
    for (String window : driver.getWindowHandles()) {
      if (!window.equals(own)) {
        driver.switchTo().window(window).close();
      }
    }
    driver.switchTo().window(own);
  }

  private static void settle(WebDriver driver) {
    try {
      ((ChromeDriver) driver).executeAsyncScript(SETTLED);
    } catch (org.openqa.selenium.WebDriverException pageWentAway) {
      ((ChromeDriver) driver).executeAsyncScript(SETTLED);
    }
  }

  private static int blockedSoFar(ChromeDriver driver, HostilePortal portal) {
    portal.show("quiet");
    driver.get(portal.origin() + "/other");
    JournalReading journal = NetworkJournal.read(driver);
    assertTrue(journal.available());
    return journal.blocked().stream().mapToInt(Seen::count).sum();
  }
}
