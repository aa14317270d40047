package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** What must go on working in a guarded browser. */
class GuardedPageIT extends JournalCase {
  @Test
  void whatAPageNeedsPasses() {
    open(
        "<img id=d src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'>"
            + "<img src='OWN/img/deleteIcon.png'><link rel=stylesheet href='OWN/a/save.css'>"
            + "<iframe src='OWN/frame/list'></iframe><iframe srcdoc='<p>x'></iframe>");
    assertEquals(
        "200 200 200 blob 1",
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "const post = (path) => fetch(path, {method: 'POST', body: 'a=1'})"
                + ".then((r) => r.status, String);"
                + "(async () => { const s = [await post('/cas/login'), await post('/sw/queryList.do'),"
                + " await fetch('/sw/detail', {method: 'HEAD'}).then((r) => r.status, String)];"
                + " const blob = URL.createObjectURL(new Blob(['blob']));"
                + " s.push(await fetch(blob).then((r) => r.text(), String));"
                + " s.push(document.getElementById('d').naturalWidth);"
                + " done(s.join(' ')); })()"));
    JournalReading journal = eventuallyQuiet();
    assertEquals(List.of(), journal.blocked());
    assertEquals(
        List.of(
            "GET /a/save.css stylesheet 200 DONE",
            "GET /frame/list sub_frame 200 DONE",
            "GET /img/deleteIcon.png image 200 DONE",
            "GET /page main_frame 200 DONE",
            "HEAD /sw/detail xmlhttprequest 200 DONE",
            "POST /cas/login xmlhttprequest 200 DONE",
            "POST /sw/queryList.do xmlhttprequest 200 DONE"),
        journal.here().stream()
            .map(JournalCase::line)
            .filter(line -> !line.contains("favicon"))
            .sorted()
            .toList());
  }

  @Test
  void theRulesAreTriedAgainAfterAWindowWasClosed() {
    open("quiet");
    String first = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.WINDOW);
    driver.get(portal.origin() + "/other");
    driver.close();
    driver.switchTo().window(first);
    GuardSelfTest.recheck(driver, rules);
    driver.get("about:blank");
    assertThrows(GuardNotArmed.class, () -> GuardSelfTest.recheck(driver, rules));
  }

  @Test
  void thePreflightOfAnAllowedRequestPassesAndThatOfABlockedOneIsNeverSent() {
    open("quiet");
    String send =
        "fetch(arguments[0], {method: arguments[1], headers: {rdtime: '1'}})"
            + ".then(arguments[2], arguments[2])";
    for (String request : List.of("GET /view", "POST /query", "POST /save", "GET /delete")) {
      String[] parts = request.split(" ");
      driver.executeAsyncScript(send, canary.origin() + parts[1], parts[0]);
    }
    assertTrue(canary.received("OPTIONS", canary.origin() + "/view"));
    assertTrue(canary.received("OPTIONS", canary.origin() + "/query"));
    assertFalse(canary.received("OPTIONS", canary.origin() + "/save"));
    assertFalse(canary.received("OPTIONS", canary.origin() + "/delete"));
  }

  @Test
  void pagesOfTheExtensionItselfOpen() {
    driver.get("chrome-extension://" + GuardExtension.ID + "/manifest.json");
    assertTrue(driver.getPageSource().contains("read-only guard"));
  }

  @Test
  void theSelfTestLeavesNothingInTheJournal() {
    driver.get(portal.origin() + "/other");
    assertEquals(List.of(), NetworkJournal.read(driver).blocked());
  }

  @Test
  void theCanaryOriginLeadsNowhereOnceItIsClosed() {
    canary.close();
    open("quiet");
    assertEquals(
        "TypeError",
        driver.executeAsyncScript(
            "fetch(arguments[0] + '/query', {mode: 'no-cors'})"
                + ".then(() => 'answered', (e) => e.name).then(arguments[1])",
            canary.origin().toString()));
  }
}
