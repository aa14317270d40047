package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserIT {
  @TempDir Path temporary;
  private static Pages pages;

  @BeforeAll
  static void start() throws Exception {
    pages = new Pages();
    pages.page("/", "<title>Start</title><p>x");
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  private static List<ProcessHandle> descendants() {
    return ProcessHandle.current().descendants().toList();
  }

  private List<Path> left() throws Exception {
    try (Stream<Path> inside = Files.list(temporary)) {
      return inside.toList();
    }
  }

  @Test
  void closing_leaves_neither_process_nor_folder() throws Exception {
    Browser browser = Browser.start(BrowserRequest.headless(temporary));
    List<ProcessHandle> started = descendants();
    browser.open(pages.address("/"));
    assertTrue(browser.isAlive());
    assertTrue(browser.describe().contains("chrome"));
    browser.close();
    browser.close();
    assertAll(
        () -> assertFalse(started.isEmpty()),
        () -> assertEquals(List.of(), started.stream().filter(Processes::runs).toList()),
        () -> assertEquals(List.of(), left()),
        () -> assertFalse(browser.isAlive()));
  }

  @Test
  void a_long_temporary_folder_does_not_matter() throws Exception {
    Path deep = temporary.resolve("a".repeat(90));
    try (Browser browser = Browser.start(BrowserRequest.headless(deep))) {
      browser.open(pages.address("/"));
      assertEquals("Start", browser.freeze().title());
    }
    try (Stream<Path> inside = Files.list(deep)) {
      assertEquals(0, inside.count());
    }
  }

  @Test
  void closing_takes_seconds_even_if_the_driver_hangs() throws Exception {
    Browser browser = Browser.start(BrowserRequest.headless(temporary));
    ProcessHandle driver =
        ProcessHandle.current().children().filter(BrowserIT::isDriver).findFirst().orElseThrow();
    new ProcessBuilder("kill", "-STOP", String.valueOf(driver.pid())).start().waitFor();
    long start = System.nanoTime();
    browser.close();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(Duration.ofSeconds(9)) < 0, took::toString);
    assertEquals(List.of(), descendants().stream().filter(BrowserIT::isDriver).toList());
    assertEquals(List.of(), left());
  }

  private static boolean isDriver(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("chromedriver");
  }

  @Test
  void what_a_killed_run_left_is_swept_and_a_running_one_is_not() throws Exception {
    Browser running = Browser.start(BrowserRequest.headless(temporary));
    RunFolder dead = RunFolder.create(temporary);
    Process orphan = new ProcessBuilder("sleep", "60").start();
    Process other = new ProcessBuilder("sleep", "60").start();
    ProcessRecord owner = ProcessRecord.parse("999999999 1000").orElseThrow();
    ProcessRecord own = ProcessRecord.of(orphan.toHandle()).orElseThrow();
    ProcessRecord reused = new ProcessRecord(other.pid(), own.startedAt().minusSeconds(60));
    Path folder =
        left().stream()
            .filter(p -> !Files.exists(p.resolve("profile/Default")))
            .findFirst()
            .orElseThrow();
    Files.write(folder.resolve("processes.txt"), List.of(owner.line(), own.line(), reused.line()));
    assertEquals(new Leftovers.Swept(1, 1), Leftovers.sweep(temporary));
    running.open(pages.address("/"));
    assertAll(
        () -> assertFalse(Processes.runs(orphan.toHandle())),
        () -> assertTrue(other.isAlive()),
        () -> assertFalse(Files.exists(dead.profile())),
        () -> assertTrue(running.isAlive()));
    other.destroyForcibly();
    running.close();
  }

  @Test
  void no_log_level_makes_typed_keys_appear() throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    StreamHandler handler = new StreamHandler(log, new SimpleFormatter());
    handler.setLevel(Level.ALL);
    Logger root = Logger.getLogger("");
    Logger remote = Logger.getLogger("org.openqa.selenium.remote.RemoteWebDriver");
    Level before = root.getLevel();
    root.addHandler(handler);
    root.setLevel(Level.ALL);
    remote.setLevel(Level.ALL);
    pages.page("/k", "<input id=a>");
    try (Browser browser = Browser.start(BrowserRequest.headless(temporary))) {
      browser.open(pages.address("/k"));
      String ref =
          org.jsoup.Jsoup.parse(browser.freeze().html()).expectFirst("#a").attr("data-cc-ref");
      browser.locateField(ref).sendKeys("canary-7713");
    } finally {
      root.removeHandler(handler);
      root.setLevel(before);
      handler.flush();
    }
    assertFalse(log.toString().contains("canary-7713"), log::toString);
    assertFalse(log.toString().contains("c, a, n, a, r, y"));
  }

  @Test
  void new_windows_are_found_and_closed() throws Exception {
    try (Browser browser = Browser.start(BrowserRequest.headless(temporary))) {
      browser.open(pages.address("/"));
      Windows windows = browser.windows();
      String first = windows.findCurrent().orElseThrow();
      Set<String> before = Set.copyOf(windows.handles());
      browser.driver().executeScript("window.open('/')");
      String second = windows.findNew(before).orElseThrow();
      assertTrue(windows.switchTo(second));
      assertTrue(windows.close(second, first));
      assertAll(
          () -> assertEquals(List.of(first), windows.handles()),
          () -> assertFalse(windows.switchTo(second)),
          () -> assertEquals("Start", browser.freeze().title()));
    }
  }

  @Test
  void pages_that_cannot_be_opened_say_why() throws Exception {
    pages.page("/never", "<p>late");
    Pages gone = new Pages();
    URI closed = gone.address("/");
    gone.close();
    BrowserRequest request =
        BrowserRequest.headless(temporary).withPageLimit(Duration.ofSeconds(2));
    try (Browser browser = Browser.start(request)) {
      assertEquals("ERR_CONNECTION_REFUSED", code(browser, closed.resolve("/x?y=1")));
      assertEquals("ERR_UNSAFE_PORT", code(browser, URI.create("http://127.0.0.1:9/")));
      assertEquals("TIMEOUT", code(browser, pages.address("/never")));
    }
  }

  private static String code(Browser browser, URI address) {
    PageNotOpened failed = assertThrows(PageNotOpened.class, () -> browser.open(address));
    assertFalse(failed.getMessage().contains("y=1"));
    return failed.code();
  }

  @Test
  void nothing_is_downloaded() throws Exception {
    Map<String, String> attachment = Map.of("Content-Disposition", "attachment; filename=x.bin");
    pages.page("/file", 200, "application/octet-stream", "attached", attachment);
    pages.page("/d", "<a id=a href=/file>x</a><script>a.click()</script>");
    try (Browser browser = Browser.start(BrowserRequest.headless(temporary))) {
      browser.open(pages.address("/d"));
      Waiting.real().until(Duration.ofSeconds(1), () -> 1, never -> false);
      try (Stream<Path> files = Files.walk(temporary)) {
        assertEquals(List.of(), files.filter(p -> p.toString().contains("x.bin")).toList());
      }
    }
  }

  @Test
  void pages_are_asked_for_in_english_by_an_honest_browser() throws Exception {
    try (Browser browser = Browser.start(BrowserRequest.headless(temporary))) {
      browser.open(pages.address("/"));
      Object facts =
          browser
              .driver()
              .executeScript(
                  "return [navigator.language, String(navigator.webdriver), String(devicePixelRatio), Intl.DateTimeFormat().resolvedOptions().locale]");
      assertEquals(List.of("en", "true", "1"), ((List<?>) facts).subList(0, 3));
    }
  }

  @Test
  void a_grid_that_is_not_there_is_told() throws Exception {
    Pages gone = new Pages();
    URI grid = gone.address("/");
    gone.close();
    BrowserUnavailable none =
        assertThrows(
            BrowserUnavailable.class,
            () -> Browser.start(BrowserRequest.headless(temporary).withGrid(grid)));
    assertTrue(none.explain(Language.EN).contains("leave out --grid"));
  }

  @Test
  void a_program_that_is_no_driver_is_told_and_leaves_nothing() throws Exception {
    BrowserFinder offline = new BrowserFinder(new ThisMachine(), List.of());
    BrowserRequest request =
        BrowserRequest.headless(temporary)
            .with(BrowserKind.CHROMIUM, Path.of("/bin/true"), Path.of("/usr/bin/chromedriver"));
    BrowserUnavailable none =
        assertThrows(
            BrowserUnavailable.class,
            () -> Browser.start(request, offline, java.time.Clock.systemUTC()));
    assertTrue(none.explain(Language.DA).contains("kunne ikke startes"));
    assertTrue(none.facts().get(0).contains("/bin/true"), none::getMessage);
    assertEquals(List.of(), left());
  }
}
