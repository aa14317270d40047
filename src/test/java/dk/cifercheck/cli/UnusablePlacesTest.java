package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusablePlacesTest {
  @TempDir Path folder;

  @Test
  void a_file_where_results_should_go_is_told_in_both_languages() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    for (Path place : new Path[] {file, file.resolve("below")}) {
      StorageFailure failure = assertThrows(StorageFailure.class, () -> Folders.create(place));
      assertTrue(failure.explain(Language.EN).contains("--out"), failure.explain(Language.EN));
      assertTrue(failure.explain(Language.DA).contains("Opretter mappen " + place));
    }
  }

  @Test
  void a_demo_that_cannot_write_ends_as_a_storage_failure() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    ProgramCall call =
        ProgramCall.run("", Map.of(), "demo", "--quiet", "--out", file.resolve("run").toString());

    assertEquals(9, call.exit(), call.err());
    assertTrue(call.err().contains("--out"), call.err());
  }

  @Test
  void a_doctor_with_no_address_of_a_portal_says_so() {
    ProgramCall call =
        ProgramCall.run(
            "",
            Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()),
            "doctor",
            "--portal",
            "garbage");

    assertEquals(2, call.exit(), call.err());
    assertTrue(call.err().contains("garbage is not the address of a portal"), call.err());
  }

  @Test
  void a_comparison_that_cannot_be_written_ends_as_a_storage_failure() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path run = folder.resolve("run");
    RunFolder.create(run).save(emptyRun());

    ProgramCall call =
        ProgramCall.run(
            "",
            Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()),
            "compare",
            "--run",
            run.toString(),
            "--master",
            "test-fixtures/replica/companies/bolcher/master.yaml",
            "--out",
            file.resolve("reports").toString());

    assertEquals(9, call.exit(), call.err());
    assertTrue(call.err().contains("--out"), call.err());
    assertEquals("x", Files.readString(file));
  }

  private static Manifest emptyRun() {
    Instant at = Instant.parse("2026-11-24T06:00:00Z");
    return new Manifest(
        Manifest.SCHEMA,
        "https://portal.invalid/",
        at,
        at,
        CaptureEnd.whole(),
        -1,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
