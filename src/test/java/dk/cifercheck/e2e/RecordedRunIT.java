package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.demo.Account;
import dk.cifercheck.demo.RecordedPortal;
import dk.cifercheck.fixture.PackedRun;
import dk.cifercheck.fixture.Recording;
import dk.cifercheck.fixture.Replay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was seen once is served again, and a check of it finds what the run it came from found. */
class RecordedRunIT {
  private static final String DAY = "2026-11-24";

  @TempDir private Path folder;

  /** Tabs that load when they are opened, and a table with pages. */
  @Test
  void a_check_of_a_saved_run_gives_the_report_of_that_run() throws Exception {
    Path run = PackedRun.unpack("sixty", folder.resolve("saved"));
    Path master = Path.of("test-fixtures", "replica", "companies", "bolcher", "master.yaml");

    assertSameReport(run, master);
  }

  /** Tabs that are in the page, and what a person could send. */
  @Test
  void a_check_of_a_recorded_fixture_gives_the_report_of_that_fixture() throws Exception {
    Path run = PackedRun.unpack("bolcher", folder.resolve("saved"));
    Path to = Files.createDirectory(folder.resolve("recorded"));
    Recording recording =
        PackedRun.recorder(run).into(to, Optional.of(PackedRun.master("bolcher")));
    assertTrue(recording.isSafe(), recording.toString());

    assertSameReport(to, to.resolve("master.yaml"));
  }

  private void assertSameReport(Path run, Path master) throws Exception {
    Workplace place = Workplace.in(Files.createDirectory(folder.resolve("place")));
    Path before = place.run("before");
    Path again = place.run("again");
    Ended compared =
        place.call(
            "compare",
            "--run",
            run.toString(),
            "--master",
            master.toString(),
            "--as-of",
            DAY,
            "--out",
            before.toString(),
            "--lang",
            "en");

    Replay replay = Replay.of(run, PackedRun.LABELS);
    try (RecordedPortal portal =
        RecordedPortal.start(0, replay.served(), replay.start().orElseThrow(), Clock.systemUTC())) {
      Account account = portal.account();
      place.answering("password", account.password());
      Ended checked =
          place.call(
              place.onPortal(
                  "check",
                  portal.address(),
                  account.user(),
                  again,
                  "--headless",
                  "--master",
                  master.toString(),
                  "--as-of",
                  DAY));
      assertEquals(compared.exit(), checked.exit(), checked.err());
    }

    SavedReport first = SavedReport.in(before);
    SavedReport second = SavedReport.in(again);
    assertEquals(first.tree().path("registrations"), second.tree().path("registrations"));
    assertEquals(first.tree().path("coverage"), second.tree().path("coverage"));
    assertEquals(withoutPlace(first.findings()), withoutPlace(second.findings()));
  }

  /** The file that a value was seen in has another number. */
  private static List<JsonNode> withoutPlace(List<JsonNode> findings) {
    List<JsonNode> all = new ArrayList<>(findings);
    all.forEach(
        finding -> {
          if (finding.path("evidence") instanceof ObjectNode evidence) {
            evidence.remove("page");
          }
        });
    return all;
  }
}
