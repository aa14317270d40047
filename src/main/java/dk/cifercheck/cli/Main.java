package dk.cifercheck.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Starts the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
