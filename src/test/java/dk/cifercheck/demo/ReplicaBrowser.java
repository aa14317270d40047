package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.BrowserUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person before the replica: a real browser and the steps such a person takes. */
final class ReplicaBrowser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String VALUE =
      "(document.getElementById('%1$s').value || document.getElementById('%1$s').textContent)";

  private final Browser browser = started();
  private final RemoteWebDriver driver = browser.driver();

  private static Browser started() {
    try {
      Path temporary = Files.createDirectories(Path.of("target", "replica-browser"));
      Browser browser = Browser.start(BrowserRequest.headless(temporary.toAbsolutePath()));
      browser.driver().manage().window().setSize(new Dimension(1440, 1000));
      return browser;
    } catch (BrowserUnavailable e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RemoteWebDriver driver() {
    return driver;
  }

  void arrive(Replica replica) {
    driver.switchTo().defaultContent();
    driver.get(replica.address().resolve("/cas/logout").toString());
    driver.manage().deleteAllCookies();
    driver.get(replica.address().toString());
  }

  void logIn(Account account, String code) {
    see(By.id("fm1"));
    driver.findElement(By.id("swy")).sendKeys(account.user());
    driver.findElement(By.id("swm2")).sendKeys(account.password());
    if (!code.isEmpty()) {
      driver.findElement(By.id("verifyCode")).sendKeys(code);
    }
    WebElement button = driver.findElement(By.cssSelector("#sub3, #submit"));
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .until(ExpectedConditions.elementToBeClickable(button));
    button.click();
  }

  /** Opens the list of registrations; the driver is in its frame then. */
  void openList() {
    see(By.id("menu_li"));
    menu("Integrated query", "综合查询").click();
    WebElement entry = menu("Registration information", "注册信息");
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .until(ExpectedConditions.visibilityOf(entry));
    entry.click();
    driver.switchTo().frame("iframe1");
  }

  private WebElement menu(String english, String chinese) {
    String text = "[.='" + english + "' or .='" + chinese + "']";
    return driver.findElement(
        By.xpath("//*[@id='menu_li']//span" + text + " | //*[@id='menu_li']//a" + text));
  }

  void examine(int row) {
    see(By.cssSelector("#registrationTable tr[data-index] .examine"));
    List<WebElement> links = driver.findElements(By.cssSelector("#registrationTable .examine"));
    links.get(row).click();
  }

  void atFirstRegistration(Replica replica) {
    arrive(replica);
    logIn(replica.account("lyngmark"), "");
    openList();
    examine(0);
  }

  /** Waits for the values of the registration that was opened; the driver is in its frame then. */
  ReplicaRegistration openDetail(Replica replica) {
    driver.switchTo().defaultContent().switchTo().frame("iframe2");
    ReplicaRegistration truth = replica.company("lyngmark").registrations().get(0);
    until("document.getElementById('address') && " + VALUE.formatted("address"));
    assertEquals(truth.value("address"), value("address"));
    return truth;
  }

  String value(String id) {
    return ask(VALUE.formatted(id));
  }

  static void assertNothingWrittenOrMissing(Replica replica) {
    assertEquals(
        List.of(),
        replica.journal().stream()
            .filter(entry -> entry.write() || entry.status() >= 400)
            .filter(entry -> !entry.path().equals("/favicon.ico"))
            .toList());
  }

  WebElement see(By what) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  /** Waits until this script, an expression, is true. */
  void until(String script) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .until(one -> Boolean.TRUE.equals(driver.executeScript("return !!(" + script + ")")));
  }

  String ask(String script) {
    return String.valueOf(driver.executeScript("return " + script));
  }

  void photograph(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "replica-shots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}
