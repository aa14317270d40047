package dk.cifercheck.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault on every foreign portal: less may be read, but nothing untrue may be claimed. Takes
 * many minutes; asked for with {@code -Dforeign.faults=true}.
 */
@EnabledIfSystemProperty(named = "foreign.faults", matches = "true")
class ForeignFaultsIT {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> faults() {
    return Stream.of("plain", "element", "layui")
        .flatMap(
            portal ->
                Stream.of(Fault.values())
                    .filter(fault -> fault != Fault.NONE)
                    .map(fault -> Arguments.of(portal, fault)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void nothingUntrueIsClaimed(String name, Fault fault) {
    try (ForeignPortal portal = portal(name, fault)) {
      ForeignRun run = ForeignRun.capture(portal, folder, "12s");
      assertEquals(List.of(), Truth.wrongClaims(portal.company(), run.report()), run.output());
      boolean whole = Truth.wholeDifferences(portal.company(), run.report()).isEmpty();
      assertTrue(
          List.of(3, 4, 7).contains(run.exitCode()) || (whole && run.exitCode() == 0),
          run.output());
      assertEquals(List.of(), Journal.forbidden(portal.journal()));
    }
  }

  private static ForeignPortal portal(String name, Fault fault) {
    return switch (name) {
      case "plain" -> new PlainPortal(fault);
      case "element" -> new ElementPortal(fault);
      default -> new LayuiPortal(fault);
    };
  }
}
