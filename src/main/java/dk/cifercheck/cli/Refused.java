package dk.cifercheck.cli;

import dk.cifercheck.model.ExitCode;

/** The command cannot be carried out, for a reason that was put into words for the person. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  Refused(ExitCode exit, String message) {
    super(message);
    this.exit = exit;
  }

  static Refused usage(String message) {
    return new Refused(ExitCode.USAGE, message);
  }

  ExitCode exit() {
    return exit;
  }
}
