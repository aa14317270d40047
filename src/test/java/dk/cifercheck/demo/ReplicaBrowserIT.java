package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** A person's ways through the replica in a real browser; pictures in target/replica-shots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaBrowserIT {
  private static final String FRESH = "Fresh-pass-2026";
  private static final By ROWS = By.cssSelector("#productTable tr[data-index]");

  private final ReplicaBrowser person = new ReplicaBrowser();

  @AfterAll
  void quit() {
    person.close();
  }

  @Test
  void aPersonComesFromTheFirstLoginToTheDetailOfARegistration() {
    try (Replica replica = start("captcha=picture")) {
      person.arrive(replica);
      logInWithPicture(replica);
      changePassword(replica);
      person.arrive(replica);
      logInWithPicture(replica);
      person.openList();
      person.see(By.cssSelector("#registrationTable tr[data-index]"));
      person.photograph("3-list");
      person.examine(0);
      ReplicaRegistration truth = openDetail(replica);
      assertEquals("null", person.ask("document.getElementById('address').getAttribute('value')"));
      assertEquals(truth.value("enterpriseName"), value("enterpriseName"));
      person.photograph("4-basic");
      person.driver().findElement(By.linkText("Product information")).click();
      person.see(ROWS);
      assertEquals(10, person.driver().findElements(ROWS).size());
      person.photograph("5-products");
      assertNothingWrittenOrMissing(replica);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"input", "disabled", "text", "select", "code-name"})
  void valuesStandInEveryKindOfControl(String kind) {
    try (Replica replica = start("first-login=none", "values=" + kind)) {
      atFirstRegistration(replica);
      openDetail(replica);
      person.photograph("values-" + kind);
      assertNothingWrittenOrMissing(replica);
    }
  }

  @ParameterizedTest
  @CsvSource({"nav-tabs, 4", "lazy-tabs, 4", "iframe-per-tab, 4", "long-page, 0"})
  void theDetailComesInEveryLayout(String layout, int tabs) {
    try (Replica replica = start("first-login=none", "layout=" + layout)) {
      atFirstRegistration(replica);
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
      assertNothingWrittenOrMissing(replica);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer", "window", "same-frame"})
  void aRegistrationOpensWhereTheSettingSays(String place) {
    try (Replica replica = start("first-login=none", "opens=" + place)) {
      atFirstRegistration(replica);
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
      atFirstRegistration(replica);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      String box = person.see(By.cssSelector(".layui-layer-dialog .layui-layer-content")).getText();
      assertTrue(box.contains(words), box);
      person.photograph("fault-" + setting.replace('=', '-'));
      person.driver().navigate().refresh();
      person.arrive(replica);
      person.logIn(replica.account("lyngmark"), "");
      person.openList();
      person.examine(0);
      openDetail(replica);
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
      atFirstRegistration(replica);
      openDetail(replica);
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

  @ParameterizedTest
  @CsvSource({
    "notice, .layui-layer-btn0",
    "terms, #termsAccepted",
    "other-person, .layui-layer-btn1"
  })
  void aBoxStandsOnTheDeskAfterTheFirstLogin(String step, String part) {
    try (Replica replica = start("first-login=" + step)) {
      person.arrive(replica);
      person.logIn(replica.account("bolcher"), "");
      person.see(By.cssSelector(part));
      person.photograph("first-login-" + step);
      person.see(By.cssSelector("#layui-layer1 span.layui-layer-setwin > a")).click();
      person.until("!document.querySelector('.layui-layer-page, .layui-layer-dialog')");
    }
  }

  @Test
  void aFormWithUnknownIdsLogsInToo() {
    try (Replica replica = start("first-login=none", "login=unknown-ids")) {
      person.arrive(replica);
      person.see(By.id("f1")).sendKeys("bolcher");
      person.see(By.id("f2")).sendKeys(replica.account("bolcher").password());
      person.see(By.id("f4")).click();
      person.see(By.id("menu_li"));
    }
  }

  @Test
  void aLongListAndALongTableOfProductsArePaged() {
    try (Replica replica = start("first-login=none")) {
      person.arrive(replica);
      person.logIn(replica.account("nordlys"), "");
      person.openList();
      assertEquals("10", shownAfter("#registrationTable", 1));
      person.photograph("list-page-1");
      person.see(By.cssSelector(".page-next a")).click();
      assertEquals("2", shownAfter("#registrationTable", 11));
      person.see(By.cssSelector(".page-pre a")).click();
      shownAfter("#registrationTable", 1);
      person.examine(6);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      Set<String> codes = new HashSet<>();
      for (int page = 0; page < 6; page++) {
        assertEquals("10", shownAfter("#productTable", 10 * page + 1));
        person
            .driver()
            .findElements(By.cssSelector("#productTable tr[data-index]"))
            .forEach(row -> codes.add(row.getText()));
        person.driver().findElement(By.cssSelector(".page-next a")).click();
      }
      assertEquals(60, codes.size());
      person.photograph("sixty-products");
    }
  }

  @Test
  void aRegistrationWithoutProductsShowsTheNoDataRowAndItsTabCloses() {
    try (Replica replica = start("first-login=none")) {
      person.arrive(replica);
      person.logIn(replica.account("nordlys"), "");
      person.openList();
      person.examine(7);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      person.see(By.cssSelector("#productTable .no-records-found td"));
      person.until("!document.querySelector('.fixed-table-loading.open')");
      person.photograph("no-products");
      person.driver().switchTo().defaultContent();
      person.see(By.cssSelector(".J_menuTab.active .fa-times-circle")).click();
      assertEquals(2, person.driver().findElements(By.cssSelector(".J_iframe")).size());
      person.see(By.name("iframe1"));
    }
  }

  /** How many rows a table shows once its first row has this number. */
  private String shownAfter(String table, int first) {
    int cell = table.equals("#productTable") ? 0 : 1;
    person.until(
        "document.querySelector('%s tr[data-index=\"0\"]')".formatted(table)
            + " && document.querySelector('%s tr[data-index=\"0\"]').cells[%d].textContent == %d"
                .formatted(table, cell, first));
    return person.ask("document.querySelectorAll('%s tr[data-index]').length".formatted(table));
  }

  @Test
  void anEmptyListIsSaidInABoxAndInTheTable() {
    try (Replica replica = start("first-login=none", "registrations=0")) {
      person.arrive(replica);
      person.logIn(replica.account("bolcher"), "");
      person.openList();
      person.see(By.cssSelector(".layui-layer-btn0")).click();
      assertTrue(
          person.see(By.cssSelector("#registrationTable .no-records-found td")).getText().length()
              > 5);
      person.photograph("empty-list");
    }
  }

  @Test
  void theInterfaceSpeaksChineseToo() {
    try (Replica replica = start("first-login=none", "language=zh")) {
      atFirstRegistration(replica);
      openDetail(replica);
      assertTrue(person.driver().findElement(By.id("detailTabs")).getText().contains("产品信息"));
      person.photograph("chinese");
    }
  }

  @Test
  void theNewerLoginFormEnablesItsButtonAfterASecond() {
    try (Replica replica = start("first-login=none", "login=cas-new")) {
      person.arrive(replica);
      assertEquals("true", person.ask("document.getElementById('submit').disabled"));
      person.logIn(replica.account("bolcher"), "");
      person.see(By.id("menu_li"));
    }
  }

  @Test
  void theLoginFormInAFrameLeadsTheWholeWindowToTheDesk() {
    try (Replica replica = start("first-login=none", "login=iframe")) {
      person.arrive(replica);
      person.driver().switchTo().frame("loginIframe1");
      Account account = replica.account("bolcher");
      person.logIn(new Account("", "", account.user(), "wrong"), "");
      assertTrue(person.see(By.id("msg")).getText().startsWith("1|"));
      person.logIn(account, "");
      person.driver().switchTo().defaultContent();
      person.see(By.id("menu_li"));
    }
  }

  @Test
  void theSessionThatEndsShowsTheLoginFormInTheFrame() {
    try (Replica replica = start("first-login=none", "session-expires-at=detail")) {
      atFirstRegistration(replica);
      person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
      person.see(By.id("fm1"));
      person.photograph("session-ended");
    }
  }

  private static Replica start(String... settings) {
    return Replica.start(ReplicaSettings.parse(settings), Clock.systemUTC());
  }

  private void atFirstRegistration(Replica replica) {
    person.arrive(replica);
    person.logIn(replica.account("lyngmark"), "");
    person.openList();
    person.examine(0);
  }

  private ReplicaRegistration openDetail(Replica replica) {
    person.driver().switchTo().defaultContent().switchTo().frame("iframe2");
    ReplicaRegistration truth = replica.company("lyngmark").registrations().get(0);
    person.until("window.jQuery && jQuery('#address').length && " + VALUE.formatted("address"));
    assertEquals(truth.value("address"), value("address"));
    return truth;
  }

  private static final String VALUE =
      "(document.getElementById('%1$s').value || document.getElementById('%1$s').textContent)";

  private String value(String id) {
    return person.ask(VALUE.formatted(id));
  }

  private void logInWithPicture(Replica replica) {
    person.see(By.cssSelector("#fm1 .login-image"));
    person.until("document.querySelector('.login-image').naturalWidth > 0");
    person.photograph("1-login");
    person.logIn(replica.account("lyngmark"), replica.pictureCode().orElseThrow());
  }

  private void changePassword(Replica replica) {
    person.see(By.id("passwordForm"));
    person.photograph("2-password");
    String old = replica.account("lyngmark").password();
    person.driver().findElement(By.id("oldPassword")).sendKeys(old);
    person.driver().findElement(By.id("newPassword")).sendKeys(FRESH);
    person.driver().findElement(By.id("confirmPassword")).sendKeys(FRESH);
    person.driver().findElement(By.id("changeButton")).click();
    person.see(By.id("successMsg"));
  }

  private static void assertNothingWrittenOrMissing(Replica replica) {
    assertEquals(
        List.of(),
        replica.journal().stream()
            .filter(entry -> entry.write() || entry.status() >= 400)
            .filter(entry -> !entry.path().equals("/favicon.ico"))
            .toList());
  }
}
