package dk.cifercheck.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was when it was recorded.
 *
 * @param pid its number, which the system gives to another process later
 * @param startedAt when it started, which tells the two apart
 */
record ProcessRecord(long pid, Instant startedAt) {
  // The system counts in ticks since boot; the same process may look a tick or a second off.
  private static final Duration TOLERANCE = Duration.ofMillis(1500);

  static Optional<ProcessRecord> of(ProcessHandle process) {
    return process.info().startInstant().map(start -> new ProcessRecord(process.pid(), start));
  }

  /** The running process this was made from. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::started);
  }

  String line() {
    return pid + " " + startedAt.toEpochMilli();
  }

  static Optional<ProcessRecord> parse(String line) {
    String[] parts = line.trim().split(" ", -1);
    try {
      return parts.length == 2
          ? Optional.of(
              new ProcessRecord(
                  Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))))
          : Optional.empty();
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  private boolean started(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
        .orElse(false);
  }
}
