package dk.cifercheck.cli;

import java.util.logging.LogManager;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // No library logs by itself, whatever is set from outside: a log could hold what was typed.
    LogManager.getLogManager().reset();
    int code = new CiferCheck(Terminal.ofSystem()).run(arguments);
    LearnedStart.ofSystem().ended(code);
    System.exit(code);
  }
}
