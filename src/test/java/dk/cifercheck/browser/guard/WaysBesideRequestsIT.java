package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.Extension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a page can send without a request, so that no rule would stop it: names, packets, calls. */
class WaysBesideRequestsIT {
  private static final String PEER =
      "let p=new %s({iceServers:[{urls:'turn:FOREIGN?transport=tcp',username:'u',credential:'c'},"
          + "{urls:'stun:FOREIGN'}]});"
          + "p.createDataChannel('x');p.createOffer().then(o=>p.setLocalDescription(o));";
  private static final String FRAME =
      "let f=document.createElement('iframe');%sdocument.body.append(f);";

  @TempDir Path temporary;

  private static Map<String, String> ways() {
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("a connection opened ahead", "<link rel=preconnect href='http://FOREIGN'>");
    ways.put("a call to another browser", script(PEER.formatted("RTCPeerConnection")));
    ways.put(
        "a call from a new frame",
        script(FRAME.formatted("") + PEER.formatted("f.contentWindow.RTCPeerConnection")));
    ways.put(
        "a call from a frame with a text of its own",
        "<iframe srcdoc=\"" + script(PEER.formatted("RTCPeerConnection")) + "\"></iframe>");
    ways.put(
        "a call from a frame without an origin",
        "<iframe sandbox=allow-scripts srcdoc=\""
            + script(PEER.formatted("RTCPeerConnection"))
            + "\"></iframe>");
    ways.put(
        "a call from a frame whose address is its text",
        "<iframe src=\"data:text/html,"
            + script(PEER.formatted("RTCPeerConnection"))
            + "\"></iframe>");
    ways.put("a transport of its own", script("new WebTransport('https://FOREIGN/x')"));
    return ways;
  }

  @Test
  void nothingIsSentBesideRequests() throws Exception {
    try (HostilePortal portal = new HostilePortal();
        Canary canary = Canary.open();
        Listener foreign = new Listener()) {
      GuardRules rules = GuardRules.of(Policies.of(portal.address(), false), canary.origin());
      Extension guard = Extension.ofZip(GuardExtension.of(rules).zip());
      try (Browser browser =
          Browser.start(BrowserRequest.headless(temporary).withExtension(guard))) {
        new GuardSelfTest(canary).run(browser.driver(), rules);

        assertEquals(List.of(), List.copyOf(arrived(browser.driver(), portal, foreign)));
      }
    }
  }

  /** The ways must be open: without guard and settings all of them lead out. */
  @Test
  void withoutTheGuardAllOfItArrives() throws Exception {
    try (HostilePortal portal = new HostilePortal();
        Listener foreign = new Listener()) {
      ChromeDriver driver = GuardedBrowser.startWithoutGuard();
      try {
        assertEquals(new TreeSet<>(ways().keySet()), arrived(driver, portal, foreign));
      } finally {
        driver.quit();
      }
    }
  }

  private static TreeSet<String> arrived(WebDriver driver, HostilePortal portal, Listener foreign)
      throws IOException {
    TreeSet<String> arrived = new TreeSet<>();
    for (Map.Entry<String, String> way : ways().entrySet()) {
      foreign.forget();
      portal.show(way.getValue().replace("FOREIGN", foreign.place()));
      driver.get(portal.origin() + "/page");
      for (int i = 0; i < 8 && foreign.heard().isEmpty(); i++) {
        ((JavascriptExecutor) driver)
            .executeAsyncScript("setTimeout(arguments[arguments.length - 1], 150)");
      }
      if (!foreign.heard().isEmpty()) {
        arrived.add(way.getKey());
      }
    }
    return arrived;
  }

  private static String script(String script) {
    return "<script>" + script + "</script>";
  }
}
