package dk.cifercheck.model;

import java.util.Optional;

/**
 * The two values that a finding sets against each other.
 *
 * @param onPortal as the portal shows it, white space folded; empty if it shows nothing
 * @param inMasterData as the company wrote it; empty if it wrote nothing
 */
public record Sides(Optional<String> onPortal, Optional<String> inMasterData) {
  /** Both sides have a value. */
  public static Sides both(String onPortal, String inMasterData) {
    return new Sides(Optional.of(onPortal), Optional.of(inMasterData));
  }

  /** Only the portal has one. */
  public static Sides portalOnly(String onPortal) {
    return new Sides(Optional.of(onPortal), Optional.empty());
  }

  /** Only the company has one. */
  public static Sides masterOnly(String inMasterData) {
    return new Sides(Optional.empty(), Optional.of(inMasterData));
  }

  /** Neither has one. */
  public static Sides none() {
    return new Sides(Optional.empty(), Optional.empty());
  }
}
