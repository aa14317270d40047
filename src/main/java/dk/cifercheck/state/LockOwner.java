package dk.cifercheck.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds the lock of an account.
 *
 * @param pid number of the process
 * @param processStartedAt when that process started, ISO 8601 in UTC; with the number it names the
 *     process for good, since numbers are used again. Empty where the system does not tell
 * @param since when the lock was taken, ISO 8601 in UTC
 */
public record LockOwner(long pid, String processStartedAt, String since) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static LockOwner thisProcess(Clock clock) {
    ProcessHandle self = ProcessHandle.current();
    String started = self.info().startInstant().map(Instant::toString).orElse("");
    return new LockOwner(self.pid(), started, clock.instant().toString());
  }

  byte[] toJson() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("three plain values", e);
    }
  }

  /** Empty where the text is not complete: the owner may be writing it at this moment. */
  static Optional<LockOwner> findIn(byte[] json) {
    try {
      return Optional.of(JSON.readValue(json, LockOwner.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
