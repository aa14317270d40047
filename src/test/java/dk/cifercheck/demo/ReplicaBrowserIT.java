package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's way through the replica in a real browser, with pictures in target/replica-shots. */
class ReplicaBrowserIT {
  private static final String FRESH = "Fresh-pass-2026";

  private final ChromeDriver driver =
      new ChromeDriver(
          new ChromeDriverService.Builder()
              .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
              .build(),
          new ChromeOptions()
              .setBinary("/usr/bin/chromium")
              .addArguments(
                  "--headless=new",
                  "--no-sandbox",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--no-first-run",
                  "--window-size=1440,1000"));

  @AfterEach
  void quit() {
    driver.quit();
  }

  @Test
  void aPersonComesFromTheLoginToTheDetailOfARegistration() {
    try (Replica replica =
        Replica.start(ReplicaSettings.parse("captcha=picture"), Clock.systemUTC())) {
      login(replica, "lyngmark");
      changePassword(replica);
      login(replica, "lyngmark");
      openList();
      examine(0);
      ReplicaRegistration truth = replica.company("lyngmark").registrations().get(0);
      await(By.cssSelector("#productTable tr[data-index]"), false);
      new WebDriverWait(driver, Duration.ofSeconds(10)).until(d -> !field("address").isEmpty());
      assertEquals(truth.value("address"), field("address"));
      assertEquals(truth.value("enterpriseName"), field("enterpriseName"));
      assertEquals(
          "",
          String.valueOf(
              raw("return document.getElementById('enterpriseName').getAttribute('value') || ''")));
      shot("4-basic");
      driver.findElements(By.cssSelector("#detailTabs a")).get(1).click();
      await(By.cssSelector("#productTable tr[data-index]"), true);
      shot("5-products");
      assertEquals(10, driver.findElements(By.cssSelector("#productTable tr[data-index]")).size());
      driver.findElements(By.cssSelector("#detailTabs a")).get(3).click();
      shot("6-attachments");
      assertTrue(replica.journal().stream().noneMatch(JournalEntry::write));
      assertEquals(
          Map.of(),
          replica.journal().stream()
              .filter(entry -> entry.status() >= 400 && !entry.path().equals("/favicon.ico"))
              .collect(Collectors.toMap(JournalEntry::path, JournalEntry::status, (a, b) -> a)));
    }
  }

  private void login(Replica replica, String company) {
    driver.get(replica.address().toString());
    await(By.id("fm1"), true);
    Account account = replica.account(company);
    driver.findElement(By.id("swy")).sendKeys(account.user());
    driver.findElement(By.id("swm2")).sendKeys(account.password());
    new WebDriverWait(driver, Duration.ofSeconds(5)).until(d -> replica.pictureCode().isPresent());
    driver.findElement(By.id("verifyCode")).sendKeys(replica.pictureCode().orElseThrow());
    shot("1-login");
    driver.findElement(By.id("sub3")).click();
  }

  private void changePassword(Replica replica) {
    await(By.id("passwordForm"), true);
    shot("2-password");
    driver.findElement(By.id("oldPassword")).sendKeys(replica.account("lyngmark").password());
    driver.findElement(By.id("newPassword")).sendKeys(FRESH);
    driver.findElement(By.id("confirmPassword")).sendKeys(FRESH);
    driver.findElement(By.id("changeButton")).click();
    await(By.id("successMsg"), true);
  }

  private void openList() {
    await(By.id("menu_li"), true);
    driver.findElement(By.xpath("//*[@id='menu_li']//span[.='Integrated query']")).click();
    WebElement entry = await(By.xpath("//*[@id='menu_li']//a[.='Registration information']"), true);
    entry.click();
    driver.switchTo().frame("iframe1");
    await(By.cssSelector("#registrationTable tr[data-index]"), true);
    driver.switchTo().defaultContent();
    shot("3-list");
    driver.switchTo().frame("iframe1");
  }

  private void examine(int row) {
    driver.findElements(By.linkText("Examine")).get(row).click();
    driver.switchTo().defaultContent();
    driver.switchTo().frame("iframe2");
  }

  private String field(String id) {
    return String.valueOf(raw("return document.getElementById('" + id + "').value"));
  }

  private Object raw(String script) {
    return driver.executeScript(script);
  }

  private WebElement await(By what, boolean visible) {
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(10));
    return visible
        ? wait.until(ExpectedConditions.visibilityOfElementLocated(what))
        : wait.until(ExpectedConditions.presenceOfElementLocated(what));
  }

  private void shot(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "replica-shots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
