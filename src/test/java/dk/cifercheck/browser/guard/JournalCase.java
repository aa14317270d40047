package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;

/** A guarded browser and a portal to open pages of, with what tests of the journal ask for. */
abstract class JournalCase {
  final HostilePortal portal = new HostilePortal();
  final Canary canary = Canary.open();
  final GuardRules rules = GuardRules.of(Policies.of(portal.address(), false), canary.origin());
  ChromeDriver driver;

  @BeforeEach
  void start() {
    driver = GuardedBrowser.start(rules);
    new GuardSelfTest(canary).run(driver, rules);
  }

  @AfterEach
  void stop() {
    driver.quit();
    canary.close();
    portal.close();
  }

  void open(String html) {
    portal.show(html);
    driver.get(portal.origin() + "/page");
  }

  JournalReading eventuallyQuiet() {
    JournalReading journal = NetworkJournal.read(driver);
    for (int i = 0; i < 200 && !journal.pending().isEmpty(); i++) {
      journal = NetworkJournal.read(driver);
    }
    return journal;
  }

  List<Seen> eventuallyBlocked(int count) {
    List<Seen> blocked = List.of();
    for (int i = 0; i < 50; i++) {
      blocked = NetworkJournal.read(driver).blocked();
      if (blocked.stream().mapToInt(Seen::count).sum() >= count) {
        break;
      }
    }
    return blocked;
  }

  static List<String> lines(List<Seen> seen) {
    return seen.stream().map(JournalCase::line).toList();
  }

  static String line(Seen seen) {
    return seen.request().method()
        + " "
        + URI.create(seen.request().address()).getPath()
        + " "
        + seen.request().type()
        + " "
        + seen.request().status()
        + " "
        + seen.request().outcome();
  }

  String blockedLine(Seen seen) {
    assertTrue(seen.page().startsWith(portal.origin()), () -> "page '" + seen.page() + "'");
    return line(seen)
        + " x"
        + seen.count()
        + " from "
        + seen.page().substring(portal.origin().length());
  }
}
