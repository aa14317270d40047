package dk.cifercheck.matrix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.fixture.PackedRun;
import dk.cifercheck.fixture.Recording;
import dk.cifercheck.masterdata.MasterData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole job on replicas set in many ways: what is read is what the portal holds, and where
 * something fails, nothing is claimed. All combinations with {@code -Dcifercheck.full=true}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SwitchMatrixIT {
  /** What is found on the plain portal, by company. */
  private final Map<String, List<String>> plainClaims = new HashMap<>();

  @TempDir Path places;

  Stream<Combination> combinations() {
    return Boolean.getBoolean("cifercheck.full")
        ? Combinations.all().stream().distinct()
        : Combinations.few().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("combinations")
  void readsWhatThePortalHoldsAndClaimsNothingElse(Combination combination) throws Exception {
    MatrixOutcome outcome = run(combination);
    assertAll(
        () -> assertEquals(List.of(), outcome.writes(), "requests that would have written"),
        () -> assertTrue(combination.exits().contains(outcome.exit()), outcome::describe),
        () -> assertEquals(List.of(), outcome.wrong(), "read, but not so on the portal"),
        () -> assertEquals(List.of(), notKnown(combination, outcome), "on the portal, not read"),
        () -> assertEquals(List.of(), invented(combination, outcome), "claims without ground"));
  }

  private static List<String> notKnown(Combination combination, MatrixOutcome outcome) {
    return combination.whole() || outcome.exit() == 0 ? outcome.unknown() : List.of();
  }

  /** What is claimed although nothing of the kind is found where nothing fails. */
  private List<String> invented(Combination combination, MatrixOutcome outcome) throws Exception {
    if (!combination.asMasterData()) {
      return List.of();
    }
    List<String> plain = plain(combination.company());
    return outcome.claims().stream().filter(claim -> !plain.contains(claim)).toList();
  }

  private List<String> plain(String company) throws Exception {
    List<String> known = plainClaims.get(company);
    if (known == null) {
      known = company.equals("bolcher") ? List.of() : run(Combination.same().of(company)).claims();
      plainClaims.put(company, known);
    }
    return known;
  }

  private MatrixOutcome run(Combination combination) throws Exception {
    Path place = Files.createTempDirectory(places, "run");
    MatrixOutcome outcome = new MatrixRun(place).of(combination);
    if (Boolean.getBoolean("cifercheck.full")) {
      recorded(place.resolve("run"), combination);
    }
    return outcome;
  }

  /**
   * However the portal is set, a recording of the run has nothing left in it and reads the same.
   */
  private void recorded(Path run, Combination combination) throws Exception {
    Path to = Files.createTempDirectory(places, "recorded");
    MasterData master = PackedRun.master(combination.company());
    Recording recording = PackedRun.recorder(run).into(to, Optional.of(master));
    assertEquals(List.of(), recording.leaks());
    assertEquals(List.of(), recording.differences());
  }
}
