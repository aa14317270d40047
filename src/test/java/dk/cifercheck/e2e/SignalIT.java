package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.Home;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stopped in the middle, a run ends at once, keeps what it read and leaves nothing running. */
class SignalIT {
  /** A shell that runs something in the background has it ignore Ctrl-C; this undoes that. */
  private static final List<String> NOT_IGNORED = List.of("env", "--default-signal=INT,TERM");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunWithinSecondsAndKeepsWhatWasRead(String signal, int exit) throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux"), "signals are sent with the system's kill");
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none", "timing=500");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("nordlys").password());
      String user = replica.account("nordlys").user();
      Path out = place.run("run");

      try (ChildRun run =
          ChildRun.startThrough(
              NOT_IGNORED, place, place.onPortal("capture", replica.address(), user, out))) {
        run.awaitSaid("Registration 2 of 12");
        run.signal(signal);
        Instant before = Instant.now();
        run.end().with(exit);

        Duration took = Duration.between(before, run.endedAt());
        assertTrue(took.toMillis() < 5_000, () -> "it took " + took);
        assertTrue(run.started() > 2, "driver and browser were seen");
        assertEquals(List.of(), run.leftAfter(Duration.ofSeconds(2)));
      }
      assertKept(out, exit);
      AccountKey account = AccountKey.of(replica.address(), user);
      AccountLock.take(Home.open(place.home()), account, Clock.systemUTC()).close();
    }
  }

  private static void assertKept(Path out, int exit) throws Exception {
    Manifest manifest = RunFolder.of(out).manifest();
    SavedReport report = SavedReport.in(out);

    assertEquals(exit, manifest.end().exitCode());
    assertFalse(manifest.pages().isEmpty());
    assertEquals("interrupted", report.verdict());
    assertEquals(exit, report.tree().path("exitCode").asInt());
    assertFalse(report.tree().path("registrations").isEmpty());
  }
}
