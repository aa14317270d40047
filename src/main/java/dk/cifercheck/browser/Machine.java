package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.Optional;

/** What finding a browser asks of the machine; a test puts another one in its place. */
public interface Machine {
  /** Operating systems that differ in where browsers lie. */
  enum System {
    LINUX,
    MAC,
    WINDOWS
  }

  /** The operating system. */
  System system();

  /** An environment variable, empty if not set. */
  Optional<String> environment(String name);

  /** Whether there is a file that can be started. */
  boolean isExecutable(Path file);

  /** Whether the program runs as the system's administrator (root). */
  boolean isRoot();

  /** Text of {@code /etc/os-release}, empty where there is none. */
  String release();
}
