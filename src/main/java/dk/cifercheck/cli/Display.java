package dk.cifercheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The screen of this machine, where there is one. */
final class Display {
  private Display() {}

  /** Whether a window would be seen. */
  static boolean isThere(Map<String, String> environment) {
    return isWindows() || isMac() || ofX(environment);
  }

  /** Whether a person sits before it: not a build server, which often has both. */
  static boolean isWatched(Terminal terminal) {
    return terminal.interactive()
        && isThere(terminal.environment())
        && !terminal.environment().containsKey("CI");
  }

  /**
   * Opens a page in the program the system has for it, which lives on after this one.
   *
   * @throws IOException if there is no such program
   */
  static void open(Path page, Map<String, String> environment) throws IOException {
    ProcessBuilder opener = new ProcessBuilder(command(page, environment));
    opener.environment().keySet().retainAll(environment.keySet());
    opener.environment().putAll(environment);
    opener
        .redirectInput(ProcessBuilder.Redirect.from(nothing()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  // A program of the system rather than java.awt.Desktop: that one loads the whole of AWT.
  private static List<String> command(Path page, Map<String, String> environment)
      throws IOException {
    String file = page.toAbsolutePath().normalize().toString();
    if (isWindows()) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file);
    }
    return List.of(isMac() ? "open" : expectProgram("xdg-open", environment), file);
  }

  private static String expectProgram(String name, Map<String, String> environment)
      throws IOException {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() -> new IOException(name + " is not on the path"))
        .getPath();
  }

  private static File nothing() {
    return new File(isWindows() ? "NUL" : "/dev/null");
  }

  private static boolean ofX(Map<String, String> environment) {
    return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
  }

  private static boolean isWindows() {
    return system().contains("windows");
  }

  private static boolean isMac() {
    return system().contains("mac");
  }

  private static String system() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }
}
