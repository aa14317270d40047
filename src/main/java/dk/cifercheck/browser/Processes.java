package dk.cifercheck.browser;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    List<ProcessHandle> alive = processes.stream().filter(ProcessHandle::isAlive).toList();
    alive.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture<?>[] exits =
        alive.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(exits)
        .completeOnTimeout(null, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    return alive.size();
  }
}
