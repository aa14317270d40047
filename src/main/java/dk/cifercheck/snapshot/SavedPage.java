package dk.cifercheck.snapshot;

/** A page of a saved run: intact, or not to be used. */
public sealed interface SavedPage {
  /**
   * To the byte what was saved.
   *
   * @param html the page
   */
  record Intact(String html) implements SavedPage {}

  /**
   * Missing, changed, or out of place.
   *
   * @param reason one English sentence
   */
  record Unusable(String reason) implements SavedPage {}
}
