package dk.cifercheck.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CiferCheck(Terminal.ofSystem()).run(arguments));
  }
}
