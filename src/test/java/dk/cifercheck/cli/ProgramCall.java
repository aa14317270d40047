package dk.cifercheck.cli;

import dk.cifercheck.credentials.Prompter;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the program in this process, with streams of its own and nobody at the terminal. */
public final class ProgramCall {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final int exit;

  private ProgramCall(
      String input, Prompter person, Map<String, String> environment, String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            person,
            environment,
            person.present());
    exit = new CiferCheck(terminal).run(arguments);
  }

  /** Runs to the end. */
  public static ProgramCall run(
      String input, Map<String, String> environment, String... arguments) {
    return new ProgramCall(input, Prompter.none(), environment, arguments);
  }

  /** The same with a person at the terminal. */
  public static ProgramCall before(
      Prompter person, Map<String, String> environment, String... arguments) {
    return new ProgramCall("", person, environment, arguments);
  }

  /** The exit code. */
  public int exit() {
    return exit;
  }

  /** What it wrote to standard output. */
  public String out() {
    return out.toString();
  }

  /** What it wrote to standard error. */
  public String err() {
    return err.toString();
  }
}
