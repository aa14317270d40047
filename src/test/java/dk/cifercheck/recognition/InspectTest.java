package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.snapshot.FrozenPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that says "Inspect" instead of "Examine" is mended in one line, without a build. */
class InspectTest {
  @TempDir private Path folder;

  private static long rowsToOpen(Profile profile) {
    FixtureCase list =
        FixtureCase.of("walk").stream()
            .filter(fixture -> fixture.name().endsWith("list-in-content-tab"))
            .findFirst()
            .orElseThrow();
    FrozenPage page =
        new FrozenPage(
            "https://portal.invalid/",
            "Example - invented data",
            list.html().replace(">Examine<", ">Inspect<"),
            Instant.EPOCH,
            200,
            false,
            List.of(),
            "1",
            "1");
    return new Overviews(Scene.of(page, Lexicon.of(profile.labels())))
        .find().stream()
            .flatMap(overview -> overview.rows().stream())
            .filter(row -> row.examine().isPresent())
            .count();
  }

  @Test
  void one_line_of_a_profile_teaches_the_word() throws Exception {
    assertEquals(0, rowsToOpen(new ProfileReader().defaultProfile()));
    Path mine =
        Files.writeString(folder.resolve("mine.yaml"), "labels: {action.examine: [Inspect]}\n");
    assertEquals(10, rowsToOpen(new ProfileReader().withOverrides(mine)));
  }
}
