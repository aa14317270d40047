package dk.cifercheck.state;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Says where the home folder is on this system.
 *
 * @param environment the environment's variables
 * @param systemName the system's name as Java tells it, such as {@code Linux}
 * @param userHome the person's own folder
 */
public record HomePlace(Map<String, String> environment, String systemName, Path userHome) {
  private static final String VARIABLE = "CIFER_CHECK_HOME";
  private static final String NAME = "cifer-check";

  /** The place on the system the program runs on. */
  public static HomePlace ofSystem() {
    return ofSystem(System.getenv());
  }

  /** The same with other variables than the process has. */
  public static HomePlace ofSystem(Map<String, String> environment) {
    return new HomePlace(
        environment,
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  /** {@code CIFER_CHECK_HOME} where set, else the platform's place for application data. */
  public Path folder() {
    String chosen = environment.getOrDefault(VARIABLE, "");
    return chosen.isBlank() ? platformFolder() : Path.of(chosen);
  }

  private Path platformFolder() {
    String system = systemName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return fromVariable("LOCALAPPDATA", "AppData", "Local");
    }
    if (system.startsWith("mac")) {
      return userHome.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return fromVariable("XDG_DATA_HOME", ".local", "share");
  }

  /** A relative path in the variable is ignored, as the XDG rules ask for. */
  private Path fromVariable(String name, String first, String second) {
    String value = environment.getOrDefault(name, "");
    if (!value.isBlank() && Path.of(value).isAbsolute()) {
      return Path.of(value).resolve(NAME);
    }
    return userHome.resolve(first).resolve(second).resolve(NAME);
  }
}
