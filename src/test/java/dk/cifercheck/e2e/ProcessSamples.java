package dk.cifercheck.e2e;

import dk.cifercheck.canary.CanarySweep;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Looks at the system's process list again and again, as anybody on the machine could. */
final class ProcessSamples implements AutoCloseable {
  private static final Path LIST = Path.of("/proc");

  private final CanarySweep sweep;
  private final Set<String> leaks = ConcurrentHashMap.newKeySet();
  private final Set<String> programs = ConcurrentHashMap.newKeySet();
  private final Thread thread = new Thread(this::look, "process list");
  private volatile boolean over;

  private ProcessSamples(CanarySweep sweep) {
    this.sweep = sweep;
  }

  /** Begins; ends with {@link #close()}. */
  static ProcessSamples looking(CanarySweep sweep) {
    ProcessSamples samples = new ProcessSamples(sweep);
    samples.thread.start();
    return samples;
  }

  /** Every secret seen in a command line or an environment. */
  Set<String> leaks() {
    return Set.copyOf(leaks);
  }

  /** Names of the programs seen. */
  Set<String> programs() {
    return Set.copyOf(programs);
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    thread.join();
  }

  private void look() {
    try {
      while (!over) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(LIST, "[1-9]*")) {
          processes.forEach(this::look);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (IOException | InterruptedException e) {
      leaks.add("the process list could not be looked at: " + e);
    }
  }

  private void look(Path process) {
    try {
      programs.add(Files.readString(process.resolve("comm")).strip());
      for (String file : Set.of("cmdline", "environ")) {
        Path path = process.resolve(file);
        leaks.addAll(sweep.of(path.toString(), Files.readAllBytes(path)));
      }
    } catch (IOException gone) {
      // A process that ended meanwhile, or another user's.
    }
  }
}
