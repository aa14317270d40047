package dk.cifercheck.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.report.HostileReport;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.text.Language;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The report as a browser shows it that was pointed at the file, as by a double click. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportIT {
  private static final String TITLE_OF_CHAOS = "taken";

  private Browser browser;
  private RemoteWebDriver driver;

  @BeforeAll
  void start() throws Exception {
    Path temporary = Files.createDirectories(Path.of("target", "report-browser"));
    browser = Browser.start(BrowserRequest.headless(temporary.toAbsolutePath()));
    driver = browser.driver();
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aHostileReportRunsNothingAndAsksNobody(Language language, @TempDir Path folder)
      throws Exception {
    open(HostileReport.report(), language, folder);

    assertThrows(NoAlertPresentException.class, () -> driver.switchTo().alert());
    assertFalse(driver.getTitle().contains(TITLE_OF_CHAOS), driver.getTitle());
    assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll());
    assertEquals(List.of(), requests());
    assertEquals(true, script("return [...document.images].every(i => i.naturalWidth > 0);"));
    assertTrue((Long) script("return document.images.length;") > 0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOrdinaryReportAsksNobodyAndComplainsOfNothing(Language language, @TempDir Path folder)
      throws Exception {
    open(SampleReport.rich(), language, folder);
    script("document.querySelectorAll('details').forEach(d => d.open = true);");

    assertEquals(List.of(), driver.manage().logs().get(LogType.BROWSER).getAll());
    assertEquals(List.of(), requests());
    assertEquals(language.code(), script("return document.documentElement.lang;"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everybodyCanUseIt(Language language, @TempDir Path folder) throws Exception {
    for (Report report : List.of(SampleReport.rich(), HostileReport.report())) {
      open(report, language, folder);
      script("document.querySelectorAll('details').forEach(d => d.open = true);");

      script(axe());
      Object violations =
          driver.executeAsyncScript(
              "const done = arguments[arguments.length - 1]; axe.run().then(r => done("
                  + "r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))));");

      assertEquals(List.of(), violations);
    }
  }

  @Test
  void theFilterShowsWhatIsChosenAndALinkShowsWhatItHid(@TempDir Path folder) throws Exception {
    open(SampleReport.rich(), Language.EN, folder);
    long all = shownFindings();

    choose("filter-registration", "r-2");
    long ofOne = shownFindings();
    assertEquals(1L, script("return document.querySelectorAll('.registration:not(.off)').length;"));
    String said = (String) script("return document.getElementById('filter-said').textContent;");
    assertTrue(said.startsWith("Shown: " + ofOne + " of "), said);
    assertTrue(ofOne > 0 && ofOne < all, ofOne + " of " + all);

    script("location.hash = 'r-1';");
    assertEquals(
        true,
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "setTimeout(() => done(!document.querySelector('.off')), 100);"));
    assertEquals(all, shownFindings());
  }

  private long shownFindings() {
    return (Long)
        script(
            "return [...document.querySelectorAll('.finding[data-kinds]')]"
                + ".filter(one => one.checkVisibility()).length;");
  }

  private void choose(String id, String value) {
    driver.executeScript(
        "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            + "s.dispatchEvent(new Event('change'));",
        id,
        value);
  }

  private Object requests() {
    return script(
        "return performance.getEntriesByType('resource').map(e => e.name)"
            + ".filter(name => !name.startsWith('data:'));");
  }

  private static String axe() throws Exception {
    try (InputStream script = HtmlReportIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thePolicyStopsWhatIsNotItsOwn(@TempDir Path folder) throws Exception {
    open(SampleReport.rich(), Language.EN, folder);

    script(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            + "document.body.append(s);"
            + "const i = new Image(); i.src = 'http://127.0.0.1:9/x.png'; document.body.append(i);"
            + "const c = document.createElement('style'); c.textContent = 'h1 { display: none }';"
            + "document.head.append(c);");

    assertEquals(null, script("return window.ran || null;"));
    assertEquals("flex", script("return getComputedStyle(document.querySelector('h1')).display;"));
    assertTrue(driver.manage().logs().get(LogType.BROWSER).getAll().size() >= 3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsWiderThanAPhone(Language language, @TempDir Path folder) throws Exception {
    for (Report report : List.of(SampleReport.rich(), HostileReport.report())) {
      open(report, language, folder);
      script("document.querySelectorAll('details').forEach(d => d.open = true);");
      driver.manage().window().setSize(new Dimension(390, 844));

      long width = (Long) script("return window.innerWidth;");
      assertTrue(width < 600, "the window is " + width + " wide");
      assertEquals(width, script("return document.documentElement.scrollWidth;"));
    }
  }

  @Test
  void theMailTextIsCopiedWithOneClick(@TempDir Path folder) throws Exception {
    open(SampleReport.rich(), Language.DA, folder);

    script("document.getElementById('mail-copy').click();");

    assertEquals(
        true,
        script(
            "const t = document.getElementById('mail-text');"
                + "return t.selectionStart === 0 && t.selectionEnd === t.value.length;"));
  }

  private void open(Report report, Language language, Path folder) throws Exception {
    Path shots = Files.createDirectories(folder.resolve("snapshot/shots"));
    ImageIO.write(
        new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB),
        "png",
        shots.resolve("0003.png").toFile());
    Path file = folder.resolve("report.html");
    Files.write(file, HtmlReport.write(report, language, RunFiles.of(folder, folder)));
    driver.manage().window().setSize(new Dimension(1280, 900));
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(file.toUri().toString());
    script(
        "return Promise.all([...document.images].map(i => i.decode().catch(() => 0))).then(() => 0);");
  }

  private Object script(String script) {
    return driver.executeScript(script);
  }
}
