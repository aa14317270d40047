package dk.cifercheck.cli;

import picocli.CommandLine.Option;

/** Which findings make the verdict "different". */
final class FailOnOption {
  /** The two words. */
  enum FailOn {
    ANY,
    NEW
  }

  @Option(names = "--fail-on", paramLabel = "any|new", descriptionKey = "option.fail-on")
  private FailOn failOn = FailOn.ANY;

  /** Whether only findings that the last good run did not have do. */
  boolean onlyNew() {
    return failOn == FailOn.NEW;
  }
}
