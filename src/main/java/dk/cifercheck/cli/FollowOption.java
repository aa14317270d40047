package dk.cifercheck.cli;

import picocli.CommandLine.Option;

/** Whether a person clicks and the program reads along. */
final class FollowOption {
  @Option(names = "--follow", descriptionKey = "option.follow")
  private boolean follow;

  boolean chosen() {
    return follow;
  }
}
