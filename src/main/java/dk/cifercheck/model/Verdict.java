package dk.cifercheck.model;

import java.util.Optional;

/**
 * What a run amounts to.
 *
 * @param exit how it ends
 * @param reason one word on why, where the end alone does not say it
 */
public record Verdict(ExitCode exit, Optional<String> reason) {
  /** A verdict that needs no reason. */
  public static Verdict of(ExitCode exit) {
    return new Verdict(exit, Optional.empty());
  }

  /** A verdict with its reason. */
  public static Verdict of(ExitCode exit, String reason) {
    return new Verdict(exit, Optional.of(reason));
  }
}
