package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where browsers and drivers lie on Linux, macOS and Windows. */
final class KnownPlaces {
  private static final List<String> PROGRAM_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

  private final Machine machine;

  KnownPlaces(Machine machine) {
    this.machine = machine;
  }

  Optional<Path> findBrowser(BrowserKind kind) {
    return firstOf(Stream.concat(onPath(browserNames(kind)), browserPlaces(kind)));
  }

  Optional<Path> findDriver(BrowserKind kind) {
    return firstOf(Stream.concat(onPath(List.of(kind.driverName())), driverPlaces(kind)));
  }

  private Optional<Path> firstOf(Stream<Path> places) {
    return places.filter(machine::isExecutable).findFirst();
  }

  private Stream<Path> onPath(List<String> names) {
    boolean windows = machine.system() == Machine.System.WINDOWS;
    String path = machine.environment("PATH").or(() -> machine.environment("Path")).orElse("");
    List<Path> places = new ArrayList<>();
    for (String name : names) {
      for (String folder : path.split(Pattern.quote(windows ? ";" : ":"), -1)) {
        if (!folder.isBlank()) {
          places.add(windows ? Path.of(folder + "\\" + name + ".exe") : Path.of(folder, name));
        }
      }
    }
    return places.stream();
  }

  private static List<String> browserNames(BrowserKind kind) {
    return switch (kind) {
      case CHROME -> List.of("google-chrome", "google-chrome-stable", "chrome");
      case CHROMIUM -> List.of("chromium", "chromium-browser");
      case EDGE -> List.of("microsoft-edge", "microsoft-edge-stable", "msedge");
      case FIREFOX -> List.of("firefox", "firefox-esr");
      case AUTO -> List.of();
    };
  }

  private Stream<Path> browserPlaces(BrowserKind kind) {
    return switch (machine.system()) {
      case LINUX -> linuxPlaces(kind).map(Path::of);
      case MAC -> macPlaces(kind);
      case WINDOWS -> windowsPlaces(kind);
    };
  }

  private static Stream<String> linuxPlaces(BrowserKind kind) {
    return switch (kind) {
      case CHROME -> Stream.of("/opt/google/chrome/chrome", "/usr/bin/google-chrome");
      case CHROMIUM ->
          Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium");
      case EDGE -> Stream.of("/opt/microsoft/msedge/msedge", "/usr/bin/microsoft-edge");
      case FIREFOX -> Stream.of("/usr/bin/firefox", "/usr/bin/firefox-esr", "/snap/bin/firefox");
      case AUTO -> Stream.of();
    };
  }

  private Stream<Path> macPlaces(BrowserKind kind) {
    String program =
        switch (kind) {
          case CHROME -> "Google Chrome.app/Contents/MacOS/Google Chrome";
          case CHROMIUM -> "Chromium.app/Contents/MacOS/Chromium";
          case EDGE -> "Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
          default -> "Firefox.app/Contents/MacOS/firefox";
        };
    return Stream.of("", machine.environment("HOME").orElse(""))
        .map(home -> Path.of(home + "/Applications/" + program));
  }

  private Stream<Path> windowsPlaces(BrowserKind kind) {
    String program =
        switch (kind) {
          case CHROME -> "\\Google\\Chrome\\Application\\chrome.exe";
          case CHROMIUM -> "\\Chromium\\Application\\chrome.exe";
          case EDGE -> "\\Microsoft\\Edge\\Application\\msedge.exe";
          default -> "\\Mozilla Firefox\\firefox.exe";
        };
    return PROGRAM_FOLDERS.stream()
        .flatMap(name -> machine.environment(name).stream())
        .map(folder -> Path.of(folder + program));
  }

  private Stream<Path> driverPlaces(BrowserKind kind) {
    String name = kind.driverName();
    Stream<Path> announced =
        Stream.of("CHROMEWEBDRIVER", "EDGEWEBDRIVER", "GECKOWEBDRIVER")
            .flatMap(variable -> machine.environment(variable).stream())
            .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")));
    return switch (machine.system()) {
      case LINUX ->
          Stream.concat(
              announced,
              Stream.of(
                      "/usr/bin/",
                      "/usr/lib/chromium/",
                      "/usr/lib/chromium-browser/",
                      "/snap/bin/chromium.",
                      "/usr/local/bin/")
                  .map(folder -> Path.of(folder + name)));
      case MAC ->
          Stream.concat(
              announced,
              Stream.of("/opt/homebrew/bin", "/usr/local/bin")
                  .map(folder -> Path.of(folder, name)));
      case WINDOWS -> announced;
    };
  }
}
