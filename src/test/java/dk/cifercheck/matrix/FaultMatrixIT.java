package dk.cifercheck.matrix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of request of a run with each kind of fault on the wire: the right data after a bounded
 * retry, or not read and the exit that says so; never a claim that the run without the fault lacks.
 * All of them with {@code -Pfull}; {@code -Dcifercheck.faults=ROLE} takes those of one role.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaultMatrixIT {
  private static final Duration TIMEOUT = Duration.ofSeconds(8);
  private static final Duration SLOW = TIMEOUT.plusSeconds(4);

  private final Map<String, Integer> counts = new TreeMap<>();

  @TempDir Path places;

  static Stream<FaultCase> cases() {
    String role = System.getProperty("cifercheck.faults", "");
    return Boolean.getBoolean("cifercheck.full") || !role.isEmpty()
        ? FaultCase.all().stream().filter(one -> one.role().name().startsWith(role))
        : FaultCase.few().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheRightDataOrSaysThatTheyWereNotRead(FaultCase fault) throws Exception {
    Combination combination = fault.role().combination();
    MatrixRun run = new MatrixRun(Files.createTempDirectory(places, "run"));
    MatrixOutcome outcome = run.of(combination, fault, TIMEOUT, SLOW);
    count(fault, outcome);
    assertAll(
        () -> assertTrue(run.failures() > 0, "the request that was to fail was never made"),
        () -> assertEquals(List.of(), outcome.writes(), "requests that would have written"),
        () -> assertTrue(combination.exits().contains(outcome.exit()), outcome::describe),
        () -> assertEquals(List.of(), outcome.wrong(), "read, but not so on the portal"),
        () -> assertEquals(List.of(), unknown(outcome), "on the portal, not read"),
        () -> assertEquals(List.of(), invented(combination, outcome), "claims without ground"));
  }

  private static List<String> unknown(MatrixOutcome outcome) {
    return outcome.exit() <= 1 ? outcome.unknown() : List.of();
  }

  /** The company whose account it is has no difference where nothing fails. */
  private static List<String> invented(Combination combination, MatrixOutcome outcome) {
    return combination.asMasterData() ? outcome.claims() : List.of();
  }

  private void count(FaultCase fault, MatrixOutcome outcome) {
    Report report = outcome.report();
    String came =
        outcome.exit() <= 1
            ? "right data"
            : "exit " + outcome.exit() + " " + report.verdict().reason().orElse("");
    counts.merge(came, 1, Integer::sum);
    System.out.println("fault matrix: " + fault + ": " + came);
  }

  @AfterAll
  void print() {
    System.out.println(
        "fault matrix: "
            + counts.values().stream().mapToInt(Integer::intValue).sum()
            + " cases: "
            + counts);
  }
}
