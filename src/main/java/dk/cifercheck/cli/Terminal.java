package dk.cifercheck.cli;

import dk.cifercheck.credentials.ConsolePrompter;
import dk.cifercheck.credentials.Prompter;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The streams and settings of the place the program was started from.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and errors
 * @param prompter asks the person, if there is one
 * @param environment environment variables
 * @param interactive whether a person watches the output
 */
record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Prompter prompter,
    Map<String, String> environment,
    boolean interactive) {
  private static final int WIDTH = 100;
  private static final int NARROW = 80;

  static Terminal ofSystem() {
    @Nullable Console console = System.console();
    return new Terminal(
        System.in,
        writer(System.out),
        writer(System.err),
        console == null ? Prompter.none() : new ConsolePrompter(console),
        System.getenv(),
        console != null);
  }

  /** The same with nobody who could be asked. */
  Terminal withoutPrompter() {
    return new Terminal(in, out, err, Prompter.none(), environment, interactive);
  }

  /** Columns that text may take. */
  int width() {
    try {
      return Math.max(40, Integer.parseInt(environment.getOrDefault("COLUMNS", "" + WIDTH)));
    } catch (NumberFormatException e) {
      return WIDTH;
    }
  }

  /** Columns of the terminal, so far as is known: no more than a terminal has at least. */
  int columns() {
    try {
      return Math.max(1, Integer.parseInt(environment.getOrDefault("COLUMNS", "" + NARROW)));
    } catch (NumberFormatException e) {
      return NARROW;
    }
  }

  /** Whether colours are wanted: a person watches and NO_COLOR is not set. */
  boolean colour() {
    return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
