package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserFinderTest {
  private final List<String> facts = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  private record Fake(
      Machine.System system,
      Map<String, String> environment,
      Set<String> files,
      boolean isRoot,
      String release)
      implements Machine {
    @Override
    public Optional<String> environment(String name) {
      return Optional.ofNullable(environment.get(name));
    }

    @Override
    public boolean isExecutable(Path file) {
      return files.contains(file.toString());
    }
  }

  private static Fake linux(String... files) {
    return new Fake(
        Machine.System.LINUX,
        Map.of("PATH", "/home/x/bin::/usr/bin"),
        Set.of(files),
        false,
        "ID=debian");
  }

  private final class Source implements DriverSource {
    @Override
    public String name() {
      return "download";
    }

    @Override
    public Optional<Candidate> find(BrowserKind kind, Path binary, List<String> news) {
      asked.add(kind.word() + " " + binary);
      news.add("no network");
      return kind == BrowserKind.FIREFOX
          ? Optional.of(new Candidate(kind, binary, Path.of("/cache/geckodriver"), name()))
          : Optional.empty();
    }
  }

  private List<String> offered(Machine machine, BrowserKind kind, Path binary, Path driver) {
    List<String> offered = new ArrayList<>();
    BrowserFinder finder = new BrowserFinder(machine, List.of(new Source()));
    assertThrows(
        BrowserUnavailable.class,
        () ->
            finder.expect(
                kind,
                binary,
                driver,
                facts,
                candidate -> {
                  offered.add(candidate.describe());
                  return Optional.empty();
                }));
    return offered;
  }

  @Test
  void a_pair_on_path_is_taken_and_no_download_is_asked() throws Exception {
    BrowserFinder finder =
        new BrowserFinder(
            linux("/usr/bin/chromium", "/home/x/bin/chromedriver"), List.of(new Source()));
    Candidate taken = finder.expect(BrowserKind.AUTO, null, null, facts, Optional::of);
    assertEquals(
        new Candidate(
            BrowserKind.CHROMIUM,
            Path.of("/usr/bin/chromium"),
            Path.of("/home/x/bin/chromedriver"),
            "PATH"),
        taken);
    assertEquals(List.of(), asked);
  }

  @Test
  void what_does_not_start_gives_way_to_the_next_and_downloads_come_last() {
    Machine machine =
        linux(
            "/usr/bin/chromium",
            "/usr/bin/google-chrome",
            "/usr/bin/chromedriver",
            "/usr/bin/firefox");
    assertEquals(
        List.of(
            "chromium /usr/bin/chromium, driver /usr/bin/chromedriver (PATH)",
            "chrome /usr/bin/google-chrome, driver /usr/bin/chromedriver (PATH)",
            "firefox /usr/bin/firefox, driver /cache/geckodriver (download)"),
        offered(machine, BrowserKind.AUTO, null, null));
    assertTrue(facts.contains("firefox: /usr/bin/firefox is there, its driver geckodriver is not"));
    assertTrue(facts.contains("download, chrome: no network"));
  }

  @Test
  void only_the_wanted_browser_is_looked_for() {
    Machine machine = linux("/usr/bin/chromium", "/usr/bin/chromedriver");
    assertEquals(List.of(), offered(machine, BrowserKind.EDGE, null, null));
    assertEquals(List.of("edge null"), asked);
  }

  @Test
  void a_given_path_is_used_and_its_name_tells_the_kind() {
    Machine machine =
        linux("/opt/firefox-esr/firefox", "/usr/bin/geckodriver", "/usr/bin/chromium");
    assertEquals(
        List.of(
            "firefox /opt/firefox-esr/firefox, driver /usr/bin/geckodriver (PATH)",
            "firefox /opt/firefox-esr/firefox, driver /cache/geckodriver (download)"),
        offered(machine, BrowserKind.AUTO, Path.of("/opt/firefox-esr/firefox"), null));
  }

  @Test
  void a_given_path_that_is_no_program_ends_the_search() {
    assertEquals(
        List.of(),
        offered(
            linux("/usr/bin/chromium", "/usr/bin/chromedriver"),
            BrowserKind.AUTO,
            null,
            Path.of("/nowhere")));
    assertEquals(List.of("/nowhere is not a program that can be started"), facts);
    assertEquals(List.of(), asked);
  }

  @Test
  void a_given_driver_is_never_replaced_by_a_download() {
    Machine machine = linux("/usr/bin/chromium", "/d/chromedriver");
    assertEquals(
        List.of("chromium /usr/bin/chromium, driver /d/chromedriver (given)"),
        offered(machine, BrowserKind.AUTO, null, Path.of("/d/chromedriver")));
    assertEquals(List.of(), asked);
  }

  @Test
  void windows_and_mac_have_their_own_places() {
    Map<String, String> windows = Map.of("Path", "C:\\tools;D:\\x", "ProgramFiles(x86)", "C:\\P86");
    String edge = "C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe";
    Set<String> files = Set.of(edge, "D:\\x\\msedgedriver.exe");
    assertEquals(
        List.of("edge " + edge + ", driver D:\\x\\msedgedriver.exe (PATH)"),
        offered(
            new Fake(Machine.System.WINDOWS, windows, files, false, ""),
            BrowserKind.EDGE,
            null,
            null));
    String chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    assertEquals(
        List.of("chrome " + chrome + ", driver /opt/homebrew/bin/chromedriver (PATH)"),
        offered(
            new Fake(
                Machine.System.MAC,
                Map.of(),
                Set.of(chrome, "/opt/homebrew/bin/chromedriver"),
                false,
                ""),
            BrowserKind.CHROME,
            null,
            null));
  }

  @ParameterizedTest
  @CsvSource({
    "LINUX, ID=debian, false, sudo apt-get install -y chromium chromium-driver",
    "LINUX, ID=debian, true, apt-get install -y chromium chromium-driver",
    "LINUX, ID=fedora, false, sudo dnf install -y chromium chromedriver",
    "LINUX, ID=ubuntu ID_LIKE=debian, false, sudo snap install chromium",
    "MAC, , false, brew install --cask chromium chromedriver",
    "WINDOWS, , false, winget install --id Hibbiki.Chromium",
  })
  void the_install_command_fits_the_system(
      Machine.System system, String release, boolean root, String command) {
    Fake machine = new Fake(system, Map.of(), Set.of(), root, release == null ? "" : release);
    BrowserUnavailable none =
        assertThrows(
            BrowserUnavailable.class,
            () ->
                new BrowserFinder(machine, List.of())
                    .expect(BrowserKind.AUTO, null, null, facts, Optional::of));
    assertEquals(command, none.command());
    assertTrue(none.explain(Language.EN).endsWith("\n  " + command));
    assertTrue(none.explain(Language.EN).contains("chromium: not on PATH"));
  }
}
