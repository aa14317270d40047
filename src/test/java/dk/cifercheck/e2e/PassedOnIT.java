package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.canary.CanarySweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a run that really was captured: shared, remembered, held against another. */
@ExtendWith(SharesRuns.class)
class PassedOnIT {
  private static final String COMPANY = "lyngmark";

  @TempDir private Path folder;

  @Test
  void ofEachRegistrationOnlyItsOwnIsPassedOn(SharedRuns runs) throws Exception {
    SharedRuns.SavedRun check = runs.check(COMPANY);
    check.ended().with(1);
    Set<String> names = new TreeSet<>();
    check.report().findings().forEach(one -> names.add(one.path("registration").asText()));
    for (JsonNode one : check.report().tree().path("registrations")) {
      names.add(one.path("name").asText());
    }
    assertTrue(names.size() > 4, names.toString());

    for (String chosen : List.of("CDNK01022208030017", "CDNK17022309120022")) {
      Path zip = folder.resolve(chosen + ".zip");
      String[] share = {
        "share",
        "--run",
        check.folder().toString(),
        "--registration",
        chosen,
        "--to",
        zip.toString(),
        "--yes"
      };
      runs.place().call(share).with(0);

      CanarySweep sweep =
          new CanarySweep()
              .with("the user", runs.replica().account(COMPANY).user())
              .with("the folder", runs.place().root().toString())
              .with("a saved page", "snapshot/pages");
      names.stream().filter(name -> !name.equals(chosen)).forEach(n -> sweep.with("other", n));
      assertEquals(List.of(), sweep.of("the archive", Files.readAllBytes(zip)));
      assertFalse(
          new CanarySweep()
              .with("own", chosen)
              .of("the archive", Files.readAllBytes(zip))
              .isEmpty());
    }
  }

  @Test
  void aMomentLaterNothingIsNewAndNothingHasChanged(SharedRuns runs) throws Exception {
    SharedRuns.SavedRun check = runs.check(COMPANY);
    Path later = folder.resolve("later");
    copy(check.folder(), later);
    Path manifest = later.resolve("snapshot/manifest.json");
    String start = check.report().tree().path("startedAt").asText();
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace(
                "\"startedAt\" : \"" + start,
                "\"startedAt\" : \"" + Instant.parse(start).plusMillis(1)));
    String master = runs.master(COMPANY).toString();

    runs.place()
        .call("compare", "--run", later.toString(), "--master", master, "--fail-on", "new")
        .with(0);

    JsonNode report = SavedReport.in(later).tree();
    assertEquals("nothing-new", report.path("reason").asText());
    assertEquals(start, report.at("/history/lastGoodRun/startedAt").asText());
    runs.place().call("diff", check.folder().toString(), later.toString()).with(0);
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.sorted(Comparator.naturalOrder()).toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }
}
