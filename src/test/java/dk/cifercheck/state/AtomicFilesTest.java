package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void whicheverStepFailsTheFileIsOldOrNewAndNothingElseStays() throws Exception {
    Path file = folder.resolve("file");
    byte[] old = "the old content".getBytes();
    byte[] next = "quite another one".getBytes();
    int failing = 0;
    for (boolean hit = true; hit; failing++) {
      Files.deleteIfExists(file);
      AtomicFiles.ownerOnly().write(file, old);
      FailingSteps steps = new FailingSteps(failing);
      AtomicFiles files = AtomicFiles.ownerOnly(steps);
      if (failing < 5) {
        StorageFailure failure = assertThrows(StorageFailure.class, () -> files.write(file, next));
        assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
      } else {
        files.write(file, next);
      }
      hit = steps.hit();
      // Only the last step, the folder's, comes after the new content has taken the place.
      assertArrayEquals(failing < 4 ? old : next, Files.readAllBytes(file));
      try (var content = Files.list(folder)) {
        assertEquals(1, content.count(), "files in the folder");
      }
    }
    assertEquals(6, failing, "five steps can fail");
  }

  @Test
  void aMissingFileIsNoFile() {
    assertEquals(Optional.empty(), AtomicFiles.ordinary().find(folder.resolve("none")));
  }

  @Test
  void aMissingFolderIsAFailureThatNamesTheFile() {
    StorageFailure failure =
        assertThrows(
            StorageFailure.class,
            () -> AtomicFiles.ordinary().write(folder.resolve("no/file"), new byte[0]));
    assertTrue(failure.getMessage().contains("no/file"), failure.getMessage());
  }
}
