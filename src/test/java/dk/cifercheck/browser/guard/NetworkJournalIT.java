package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** What the journal tells of pages that behave and of pages that do not. */
class NetworkJournalIT extends JournalCase {
  @Test
  void blockedRequestsAreCountedWithThePageTheyCameFrom() {
    open(
        "<script>"
            + "const go = () => fetch('/sw/save;jsessionid=SECRET?token=SECRET#x', {method: 'POST'})"
            + ".catch(() => 0); if (self === top) { go().then(go).then(go);"
            + " document.write('<iframe src=/page2></iframe>') }"
            + "else { fetch('/sw/audit', {method: 'POST'}) } </script>");
    List<Seen> blocked = eventuallyBlocked(4);
    assertEquals(
        List.of(
            "POST /sw/audit xmlhttprequest 0 BLOCKED x1 from /page2",
            "POST /sw/save xmlhttprequest 0 BLOCKED x3 from /page"),
        blocked.stream().map(this::blockedLine).sorted().toList());
    assertFalse(blocked.toString().contains("SECRET"));
    assertTrue(
        blocked.stream().allMatch(seen -> seen.error().equals("net::ERR_BLOCKED_BY_CLIENT")));
  }

  @Test
  void aBlockedNavigationNamesThePageItStartedFrom() {
    open("<script>location = '/sw/deleteX'</script>");
    eventuallyErrorPage();
    assertFalse(NetworkJournal.read(driver).available());
    driver.get(portal.origin() + "/other");
    assertEquals(
        List.of("GET /sw/deleteX main_frame 0 BLOCKED x1 from /page"),
        NetworkJournal.read(driver).blocked().stream().map(this::blockedLine).toList());
  }

  @Test
  void aPageThatWritesBeforeItIsLoadedIsNamedAndNotTheOneBefore() {
    open("quiet");
    portal.show("<script>fetch('/sw/save', {method: 'POST'})</script><img src='OWN/slow/list'>");
    driver.get(portal.origin() + "/page3");
    assertEquals(
        List.of("POST /sw/save xmlhttprequest 0 BLOCKED x1 from /page3"),
        eventuallyBlocked(1).stream().map(this::blockedLine).toList());
  }

  @Test
  void aRedirectToAWriteIsNamedByWhereItWouldHaveGone() {
    open("<script>fetch('/redirect/307/query?OWN/sw/save', {method: 'POST'})</script>");
    assertEquals(
        List.of("POST /sw/save xmlhttprequest 0 BLOCKED x1 from /page"),
        eventuallyBlocked(1).stream().map(this::blockedLine).toList());
  }

  @Test
  void aBlockedPopUpNamesThePageThatOpenedIt() {
    open("<script>window.open('/sw/deleteX')</script>");
    assertEquals(
        List.of("GET /sw/deleteX main_frame 0 BLOCKED x1 from /page"),
        eventuallyBlocked(1).stream().map(this::blockedLine).toList());
  }

  @Test
  void requestsUnderWayAndFailedOnesAreTold() {
    open("<script>fetch('/slow/list').catch(() => 0); fetch('/fails').catch(() => 0)</script>");
    List<Seen> pending = List.of();
    List<Seen> failed = List.of();
    for (int i = 0; i < 50 && (pending.isEmpty() || failed.isEmpty()); i++) {
      JournalReading journal = NetworkJournal.read(driver);
      pending = journal.pending();
      failed =
          journal.here().stream()
              .filter(seen -> seen.request().outcome() == Outcome.FAILED)
              .toList();
    }
    assertEquals(List.of("GET /slow/list xmlhttprequest 0 PENDING"), lines(pending));
    assertEquals(List.of("GET /fails xmlhttprequest 0 FAILED"), lines(failed));
    assertEquals("net::ERR_EMPTY_RESPONSE", failed.get(0).error());
    driver.executeAsyncScript("setTimeout(arguments[0], 1700)");
    assertEquals(List.of(), NetworkJournal.read(driver).pending());
  }

  @Test
  void aNewPageForgetsWhatTheOldOneLoaded() {
    open("<script>fetch('/sw/detail')</script>");
    driver.executeAsyncScript("setTimeout(arguments[0], 100)");
    open("quiet");
    assertEquals(
        List.of("GET /page main_frame 200 DONE"),
        lines(eventuallyQuiet().here()).stream()
            .filter(line -> !line.contains("favicon"))
            .toList());
  }

  @Test
  void eachTabSeesItsOwnRequestsAndTheBlockedOnesOfAll() {
    open("<script>fetch('/sw/save', {method: 'POST'}).catch(() => 0)</script>");
    eventuallyBlocked(1);
    driver.switchTo().newWindow(WindowType.TAB);
    assertFalse(NetworkJournal.read(driver).available(), "about:blank has no bridge");
    driver.get(portal.origin() + "/other");
    JournalReading journal = eventuallyQuiet();
    assertTrue(lines(journal.here()).contains("GET /other main_frame 200 DONE"));
    assertFalse(lines(journal.here()).contains("GET /page main_frame 200 DONE"));
    assertEquals(1, journal.blocked().size());
  }

  @Test
  void theQuestionCanBeAskedFromWithinAFrameAndInAnotherScript() {
    open("<iframe src='OWN/frame/list' id=i></iframe>");
    eventuallyQuiet();
    driver.switchTo().frame("i");
    Object answer =
        driver.executeAsyncScript(
            "const done = arguments[0]; const ask = "
                + NetworkJournal.questionScript()
                + "; ask(500).then((journal) => done({title: document.body.innerText, journal}));");
    Map<?, ?> both = (Map<?, ?>) answer;
    assertEquals("plain", both.get("title"));
    JournalReading journal = JournalReading.parse((String) both.get("journal"));
    assertTrue(lines(journal.here()).contains("GET /page main_frame 200 DONE"));
  }

  @Test
  void theJournalOutlivesItsWorker() {
    open("<script>fetch('/sw/save', {method: 'POST'}).catch(() => 0)</script>");
    eventuallyBlocked(1);
    eventuallyQuiet();
    driver.executeAsyncScript("setTimeout(arguments[0], 200)");
    stopWorker();
    JournalReading journal = NetworkJournal.read(driver);
    assertTrue(journal.available());
    assertEquals(1, journal.blocked().size());
    assertTrue(lines(journal.here()).contains("GET /page main_frame 200 DONE"));
    GuardSelfTest.recheck(driver, rules);
  }

  private void stopWorker() {
    Map<String, Object> targets = driver.executeCdpCommand("Target.getTargets", Map.of());
    boolean stopped = false;
    for (Object each : (List<?>) targets.get("targetInfos")) {
      Map<?, ?> target = (Map<?, ?>) each;
      if ("service_worker".equals(target.get("type"))
          && String.valueOf(target.get("url")).contains(GuardExtension.ID)) {
        driver.executeCdpCommand("Target.closeTarget", Map.of("targetId", target.get("targetId")));
        stopped = true;
      }
    }
    assertTrue(stopped, "no worker among " + targets);
  }

  private void eventuallyErrorPage() {
    for (int i = 0; i < 200 && !driver.getPageSource().contains("ERR_BLOCKED_BY_CLIENT"); i++) {
      Thread.onSpinWait();
    }
    assertTrue(driver.getPageSource().contains("ERR_BLOCKED_BY_CLIENT"));
  }
}
