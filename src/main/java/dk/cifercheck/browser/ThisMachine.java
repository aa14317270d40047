package dk.cifercheck.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine the program runs on. */
public final class ThisMachine implements Machine {
  @Override
  public System system() {
    String name = java.lang.System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      return System.WINDOWS;
    }
    return name.contains("mac") || name.contains("darwin") ? System.MAC : System.LINUX;
  }

  @Override
  public Optional<String> environment(String name) {
    return Optional.ofNullable(java.lang.System.getenv(name)).filter(value -> !value.isBlank());
  }

  @Override
  public boolean isExecutable(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  @Override
  public boolean isRoot() {
    return "root".equals(java.lang.System.getProperty("user.name")) && system() != System.WINDOWS;
  }

  @Override
  public String release() {
    try {
      return Files.readString(Path.of("/etc/os-release"));
    } catch (IOException noSuchFile) {
      return "";
    }
  }
}
