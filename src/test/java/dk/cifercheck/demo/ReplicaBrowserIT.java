package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** A person's ways through the replica in a real browser; pictures in target/replica-shots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaBrowserIT {
  private static final String FRESH = PortalVisitor.FRESH;
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
      ReplicaRegistration truth = person.openDetail(replica);
      assertEquals("null", person.ask("document.getElementById('address').getAttribute('value')"));
      assertEquals(truth.value("enterpriseName"), person.value("enterpriseName"));
      person.photograph("4-basic");
      person.driver().findElement(By.linkText("Product information")).click();
      person.see(ROWS);
      assertEquals(10, person.driver().findElements(ROWS).size());
      person.photograph("5-products");
      ReplicaBrowser.assertNothingWrittenOrMissing(replica);
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
      person.atFirstRegistration(replica);
      person.openDetail(replica);
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

  /** How many rows a table shows once its first row has this number. */
  private String shownAfter(String table, int first) {
    int cell = table.equals("#productTable") ? 0 : 1;
    person.until(
        "document.querySelector('%s tr[data-index=\"0\"]')".formatted(table)
            + " && document.querySelector('%s tr[data-index=\"0\"]').cells[%d].textContent == %d"
                .formatted(table, cell, first));
    return person.ask("document.querySelectorAll('%s tr[data-index]').length".formatted(table));
  }

  private static Replica start(String... settings) {
    return Replica.start(ReplicaSettings.parse(settings), Clock.systemUTC());
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
}
