package dk.cifercheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Whether the report's page is opened at the end. Without a word of the person it is where somebody
 * watches a screen: on a terminal with a display, and not on a build server.
 */
final class OpenOption {
  @Option(names = "--open", negatable = true, descriptionKey = "option.open")
  private @Nullable Boolean wanted;

  /**
   * Opens the page, if that is wanted here.
   *
   * @return false if the person asked for it and the system has no program for it
   */
  boolean open(Path page, Terminal terminal, boolean quiet) {
    if (!isWanted(terminal, quiet)) {
      return true;
    }
    try {
      Display.open(page, terminal.environment());
      return true;
    } catch (IOException e) {
      return wanted == null;
    }
  }

  /** Whether the page is to be opened here. */
  boolean isWanted(Terminal terminal, boolean quiet) {
    return wanted == null ? !quiet && Display.isWatched(terminal) : wanted;
  }
}
