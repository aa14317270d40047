package dk.cifercheck.history;

import dk.cifercheck.model.Finding;

/**
 * A finding whose values are others than before. It has another id, so an answer to it has lapsed.
 *
 * @param before as the last good run had it
 * @param now as it is
 */
public record Changed(PastFinding before, Finding now) {
  /** Whether a person had said of the former values that they were reported or accepted. */
  public boolean wasAcknowledged() {
    return before.silenced();
  }
}
