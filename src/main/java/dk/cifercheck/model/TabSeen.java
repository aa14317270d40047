package dk.cifercheck.model;

import java.util.Optional;

/**
 * A tab of a registration; a titled part of one long page counts as one.
 *
 * @param title as shown, white space folded
 * @param role what it is about
 * @param notRead why it was not read; empty when it was
 */
public record TabSeen(String title, TabRole role, Optional<String> notRead) {
  /** Whether it was read. */
  public boolean read() {
    return notRead.isEmpty();
  }
}
