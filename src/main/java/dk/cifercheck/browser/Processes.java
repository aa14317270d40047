package dk.cifercheck.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Ends processes by their handle, within a time limit. */
final class Processes {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private Processes() {}

  /** Ends a process and what it started; how many were alive. */
  static int endTree(ProcessHandle root) {
    List<ProcessHandle> all = Stream.concat(root.descendants(), Stream.of(root)).toList();
    return endAll(all);
  }

  static int endAll(List<ProcessHandle> processes) {
    List<ProcessHandle> alive = processes.stream().filter(Processes::runs).toList();
    alive.forEach(ProcessHandle::destroyForcibly);
    if (!alive.isEmpty()) {
      // On a thread of its own, since whoever ends a browser may be interrupted already.
      CompletableFuture.runAsync(() -> awaitEnd(alive)).join();
    }
    return alive.size();
  }

  // The platform's own onExit looks at grandchildren only every few hundred milliseconds.
  private static void awaitEnd(List<ProcessHandle> dying) {
    Waiting.real().until(LIMIT, () -> dying.stream().anyMatch(Processes::runs), is -> !is);
  }

  /**
   * Whether a process still does anything. One that has ended but that its new parent has not
   * collected yet counts as alive for the platform, for a second or two on Linux; it holds no file.
   */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !hasOnlyToBeCollected(process.pid());
  }

  // The state follows the name, which stands in brackets and may hold anything.
  private static boolean hasOnlyToBeCollected(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
      return status.startsWith("Z", status.lastIndexOf(')') + 2);
    } catch (IOException | InvalidPathException noLinux) {
      return false;
    }
  }
}
