package dk.cifercheck.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What killed runs left behind: browsers, drivers and their folders. */
public final class Leftovers {
  /**
   * Folders and processes that were ended.
   *
   * @param folders removed
   * @param processes ended
   */
  public record Swept(int folders, int processes) {
    Swept plus(Swept other) {
      return new Swept(folders + other.folders, processes + other.processes);
    }
  }

  private Leftovers() {}

  /**
   * Ends the processes that are recorded in folders whose own run is gone, and removes these
   * folders. A process is ended only if its number and its start fit the record; no name is looked
   * at.
   *
   * @param parent the temporary folder of {@link BrowserRequest}
   */
  public static Swept sweep(Path parent) {
    if (!Files.isDirectory(parent)) {
      return new Swept(0, 0);
    }
    try (Stream<Path> inside = Files.list(parent)) {
      return inside
          .filter(RunFolder::isOne)
          .map(path -> sweep(new RunFolder(path)))
          .reduce(new Swept(0, 0), Swept::plus);
    } catch (IOException unreadable) {
      return new Swept(0, 0);
    }
  }

  private static Swept sweep(RunFolder folder) {
    List<ProcessRecord> recorded = folder.recorded();
    if (recorded.isEmpty() || recorded.get(0).find().isPresent()) {
      return new Swept(0, 0); // being made just now, or in use
    }
    int ended = 0;
    for (ProcessRecord record : recorded.subList(1, recorded.size())) {
      ended += record.find().map(Processes::endTree).orElse(0);
    }
    return new Swept(folder.remove() ? 1 : 0, ended);
  }
}
