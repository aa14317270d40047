package dk.cifercheck.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  private static final List<String> HOSTILE =
      List.of(
          "../../x", "C:\\x", "CON", "a:b", "a\u0000b", "n".repeat(300), "dot.", "Twin", "twin");

  @TempDir private Path folder;

  @Test
  void noNameFromThePortalGetsIntoAFileNameAndEachIsKeptAsItIs() throws Exception {
    RunFolder run = RunFolder.create(folder.resolve("run"));
    Recorder recorder = new Recorder(run);
    Set<String> files = new HashSet<>();
    for (String name : HOSTILE) {
      PageEntry entry =
          recorder.save(
              new FrozenPage(
                  "https://portal.example/",
                  name,
                  "<p>page",
                  Instant.parse("2026-11-23T10:00:00Z"),
                  200,
                  false,
                  List.of(),
                  "d",
                  "s"),
              new byte[] {1},
              new Place(PageKind.DETAIL, 1, name, name, List.of(name), 1));
      assertEquals(name, entry.registration());
      assertTrue(entry.file().matches("snapshot/pages/[0-9]{3}-detail-1\\.html"), entry.file());
      files.add(entry.file());
      files.add(entry.screenshot());
    }

    assertEquals(2 * HOSTILE.size(), files.size());
    try (Stream<Path> below = Files.walk(folder)) {
      assertEquals(
          files,
          new HashSet<>(
              below
                  .filter(Files::isRegularFile)
                  .map(file -> run.root().relativize(file).toString())
                  .toList()));
    }
  }
}
