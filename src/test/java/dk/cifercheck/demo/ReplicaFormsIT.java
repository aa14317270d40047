package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The replica in its other forms and with its faults, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaFormsIT {
  private static final By ROWS = By.cssSelector("#productTable tr[data-index]");

  private final ReplicaBrowser person = new ReplicaBrowser();

  @AfterAll
  void quit() {
    person.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"input", "disabled", "text", "select", "code-name"})
  void valuesStandInEveryKindOfControl(String kind) {
    try (Replica replica = start("first-login=none", "values=" + kind)) {
      person.atFirstRegistration(replica);
      person.openDetail(replica);
      person.photograph("values-" + kind);
      ReplicaBrowser.assertNothingWrittenOrMissing(replica);
    }
  }

  @ParameterizedTest
  @CsvSource({"nav-tabs, 4", "lazy-tabs, 4", "iframe-per-tab, 4", "long-page, 0"})
  void theDetailComesInEveryLayout(String layout, int tabs) {
    try (Replica replica = start("first-login=none", "layout=" + layout)) {
      person.atFirstRegistration(replica);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      person.until("document.querySelector('#detailContent').children.length > 0");
      assertEquals(tabs, person.driver().findElements(By.cssSelector("#detailTabs li")).size());
      if (tabs > 0) {
        person.driver().findElement(By.linkText("Product information")).click();
      }
      if (layout.equals("iframe-per-tab")) {
        person.driver().switchTo().frame(person.see(By.cssSelector("#tab1 iframe")));
      }
      person.see(ROWS);
      person.photograph("layout-" + layout);
      ReplicaBrowser.assertNothingWrittenOrMissing(replica);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer", "window", "same-frame"})
  void aRegistrationOpensWhereTheSettingSays(String place) {
    try (Replica replica = start("first-login=none", "opens=" + place)) {
      person.atFirstRegistration(replica);
      String list = person.driver().getWindowHandle();
      if (place.equals("layer")) {
        person.driver().switchTo().frame(person.see(By.cssSelector(".layui-layer iframe")));
      } else if (place.equals("window")) {
        List<String> windows = List.copyOf(person.driver().getWindowHandles());
        person.driver().switchTo().window(windows.get(windows.size() - 1));
      }
      person.until(
          "document.getElementById('address') && document.getElementById('address').value");
      person.photograph("opens-" + place);
      if (place.equals("window")) {
        person.driver().close();
        person.driver().switchTo().window(list);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "status=500, 500",
    "status=403, 403",
    "fault=empty-body, Loading failed",
    "fault=waf, Loading failed",
    "fault=layer-error, System error"
  })
  void aFailureShowsABoxAndTheNextTryWorks(String setting, String words) {
    try (Replica replica = start("first-login=none", setting)) {
      person.atFirstRegistration(replica);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      String box = person.see(By.cssSelector(".layui-layer-dialog .layui-layer-content")).getText();
      assertTrue(box.contains(words), box);
      person.photograph("fault-" + setting.replace('=', '-'));
      person.driver().navigate().refresh();
      person.arrive(replica);
      person.logIn(replica.account("lyngmark"), "");
      person.openList();
      person.examine(0);
      person.openDetail(replica);
    }
  }

  @Test
  void aNoticeCanComeUpOverTheList() {
    try (Replica replica = start("first-login=none", "fault=notice-popup", "timing=500")) {
      person.arrive(replica);
      person.logIn(replica.account("bolcher"), "");
      person.openList();
      person.see(By.cssSelector(".layui-layer-loading"));
      person.see(By.cssSelector(".layui-layer-dialog .layui-layer-btn0")).click();
      person.until("!document.querySelector('.layui-layer')");
      person.examine(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "labels=messy, Enterprise name",
    "labels=bilingual, 企业名称（英文） Enterprise name",
    "labels=mixed-headings, 所在国家（地区）注册编号 CIQ CODE"
  })
  void labelsAreWrittenAsTheSettingSays(String setting, String words) {
    try (Replica replica = start("first-login=none", setting)) {
      person.atFirstRegistration(replica);
      person.openDetail(replica);
      String text = person.ask("document.body.innerText.replace(/\\s+/g, ' ')");
      if (setting.contains("mixed")) {
        text = person.ask("document.body.textContent.replace(/\\s+/g, ' ')");
        text = text.replace("CIQ CODE", " CIQ CODE");
      }
      assertTrue(text.contains(words), text);
    }
  }

  @Test
  void aFailingListSaysSoInABox() {
    try (Replica replica =
        start("first-login=none", "status=502", "fails-at=list", "fails=always")) {
      person.arrive(replica);
      person.logIn(replica.account("bolcher"), "");
      person.openList();
      assertTrue(
          person
              .see(By.cssSelector(".layui-layer-dialog .layui-layer-content"))
              .getText()
              .contains("502"));
    }
  }

  @Test
  void theSessionThatEndsShowsTheLoginFormInTheFrame() {
    try (Replica replica = start("first-login=none", "session-expires-at=detail")) {
      person.atFirstRegistration(replica);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      person.see(By.id("fm1"));
      person.photograph("session-ended");
    }
  }

  private static Replica start(String... settings) {
    return Replica.start(ReplicaSettings.parse(settings), Clock.systemUTC());
  }
}
