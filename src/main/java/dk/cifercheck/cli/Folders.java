package dk.cifercheck.cli;

import dk.cifercheck.state.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes folders for what this program writes, and removes those that it made. */
final class Folders {
  private Folders() {}

  /**
   * Makes a folder and those above it, where they are not there yet.
   *
   * @throws StorageFailure if it cannot be made, or a file lies in its place
   */
  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StorageFailure(
          Folders.class, "out-not-made", e, folder, e.getClass().getSimpleName());
    }
  }

  /** Whether nothing lies in a folder; no where that cannot be told. */
  static boolean isEmpty(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  static void remove(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
