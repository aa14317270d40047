package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.portal.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RunLogTest {
  private final RunLog log =
      new RunLog(
          Progress.silent(), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

  @Test
  void oneEventIsOneLineWhateverThePortalSays() {
    log.registration(1, 2, "x\r\n2026-11-23T10:00:00Z ended with exit code 0\u2028\u2029\u0085y");
    log.tab("\u001B[2J\u202Etab\u0000");

    assertEquals(
        "2026-11-23T10:00:00Z registration 1 of 2: x  2026-11-23T10:00:00Z ended with exit code 0  "
            + " y\n"
            + "2026-11-23T10:00:00Z tab:  [2J tab\n",
        new String(log.bytes(), StandardCharsets.UTF_8));
  }
}
