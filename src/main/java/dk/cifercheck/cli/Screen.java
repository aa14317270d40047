package dk.cifercheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Opens files with the program that the system has for them, where there is a screen.
 *
 * @param environment the environment's variables
 * @param systemName the system's name as Java tells it, such as {@code Linux}
 */
record Screen(Map<String, String> environment, String systemName) implements Consumer<Path> {
  @Override
  public void accept(Path file) {
    List<String> command = command(file);
    if (!command.isEmpty()) {
      try {
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        // The person was told where it lies.
        return;
      }
    }
  }

  /** The command that opens a file, empty where nobody would see it. */
  List<String> command(Path file) {
    String system = systemName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    }
    if (system.startsWith("mac")) {
      return List.of("open", file.toString());
    }
    boolean seen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return seen ? List.of("xdg-open", file.toString()) : List.of();
  }
}
