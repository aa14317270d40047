package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser or driver that dies in the middle of a walk ends the run, and what was read stays. */
class BrowserDiesIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"chromedriver", "chrom"})
  void whatDiesInTheMiddleEndsTheRunInTimeAndItCanBeGoneOnWith(String program) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "processes are told by /proc");
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("nordlys").password());
      String[] arguments =
          place.onPortal(
              "capture",
              replica.address(),
              replica.account("nordlys").user(),
              place.run("run"),
              "--timeout",
              "10s");
      try (ChildRun run = ChildRun.start(place, Map.of(), arguments)) {
        run.awaitSaid("Registration 3 of 12");
        Instant before = Instant.now();
        assertTrue(killed(run, program) > 0, program + " was not found");

        // What it could not read outranks that it lost its browser.
        run.end().with(3);

        Duration took = Duration.between(before, run.endedAt());
        assertTrue(took.compareTo(LIMIT) < 0, () -> "it took " + took);
        assertEquals(List.of(), run.leftAfter(Duration.ofSeconds(5)));
      }
      assertFalse(SavedReport.in(place.run("run")).tree().path("registrations").isEmpty());
      arguments[List.of(arguments).indexOf("--out")] = "--resume";
      try (ChildRun resumed = ChildRun.start(place, Map.of(), arguments)) {
        resumed.end().with(0);
      }
    }
  }

  private static long killed(ChildRun run, String program) {
    List<ProcessHandle> found =
        run.left().stream()
            .filter(
                one ->
                    one.info()
                        .command()
                        .map(Path::of)
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .filter(name -> name.startsWith(program))
                        .filter(name -> program.equals("chromedriver") || !name.contains("driver"))
                        .isPresent())
            .toList();
    found.forEach(ProcessHandle::destroyForcibly);
    return found.size();
  }
}
