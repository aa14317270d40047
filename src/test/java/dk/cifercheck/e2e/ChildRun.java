package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packed program in a process of its own, which can be killed and looked at from outside. */
final class ChildRun implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Process process;
  private final Path out;
  private final Path err;
  private final CompletableFuture<Instant> endedAt;
  private final Set<ProcessHandle> below = ConcurrentHashMap.newKeySet();
  private final Thread watcher = new Thread(this::watch, "children of the child");

  private ChildRun(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
    this.endedAt = process.onExit().thenApply(gone -> Instant.now());
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Starts it with the workplace's environment and these variables on top. */
  static ChildRun start(Workplace place, Map<String, String> more, String... arguments)
      throws IOException {
    return started(List.of(), place, more, arguments);
  }

  /** Starts it through another command, such as {@code unshare -n}. */
  static ChildRun startThrough(List<String> wrapper, Workplace place, String... arguments)
      throws IOException {
    return started(wrapper, place, Map.of(), arguments);
  }

  private static ChildRun started(
      List<String> wrapper, Workplace place, Map<String, String> more, String... arguments)
      throws IOException {
    place.watched();
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + place.temporary());
    command.addAll(List.of("-Duser.language=tr", "-Duser.country=TR"));
    command.addAll(List.of("-jar", System.getProperty("cifercheck.jar")));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(place.run("."), "said", ".out");
    Path err = Files.createTempFile(place.run("."), "said", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(place.environment());
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    return new ChildRun(process, out, err);
  }

  /** Waits for its end. */
  Ended end() throws IOException, InterruptedException {
    boolean ended = process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    assertTrue(ended, () -> "still running after " + LONGEST + ": " + said(out) + said(err));
    watcher.join();
    return new Ended(process.exitValue(), said(out), said(err));
  }

  /** Waits until it has said this on standard error. */
  void awaitSaid(String text) throws InterruptedException {
    for (long left = LONGEST.toMillis(); !said(err).contains(text); left -= 20) {
      assertTrue(left > 0 && process.isAlive(), () -> text + " was never said: " + said(err));
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Kills it the hard way; nothing below it is touched. */
  void kill() {
    process.destroyForcibly();
  }

  /** Sends a signal, such as {@code INT}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** When it ended, as the system told it. */
  Instant endedAt() {
    return endedAt.join();
  }

  /** How many processes it has started, directly or not, so far as was seen. */
  int started() {
    return below.size();
  }

  /** Processes that it started and that still run. */
  List<ProcessHandle> left() {
    return below.stream().filter(ChildRun::runs).toList();
  }

  /** Waits a moment for {@link #left()} to become empty, since ending takes the system its time. */
  List<ProcessHandle> leftAfter(Duration patience) throws InterruptedException {
    for (long waited = 0; !left().isEmpty() && waited < patience.toMillis(); waited += 50) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return left();
  }

  @Override
  public void close() {
    below.stream().filter(ChildRun::runs).forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void watch() {
    while (process.isAlive()) {
      try (Stream<ProcessHandle> all = process.descendants()) {
        all.forEach(below::add);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(25);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** A process that has ended and was not waited for yet still has its number. */
  private static boolean runs(ProcessHandle one) {
    if (!one.isAlive()) {
      return false;
    }
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(one.pid()), "stat"));
      return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
    } catch (IOException gone) {
      return false;
    }
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
