package dk.cifercheck.cli;

import dk.cifercheck.model.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells the start script that a run met all the classes there are: what the virtual machine lays
 * out when it ends is then worth keeping for later starts.
 *
 * @param mark the file to leave, null where nothing is laid out
 */
record LearnedStart(@Nullable Path mark) {
  /** As the start script asks for it. */
  static LearnedStart ofSystem() {
    String place = System.getProperty("cifercheck.learned", "");
    return new LearnedStart(place.isEmpty() ? null : Path.of(place));
  }

  /** The run ended with this code. */
  void ended(int code) {
    boolean whole = code == ExitCode.OK.code() || code == ExitCode.DIFFERENT.code();
    if (mark == null || !whole) {
      return;
    }
    try {
      Files.write(mark, new byte[0]);
    } catch (IOException e) {
      // Later starts take a little longer; that is all.
      return;
    }
  }
}
