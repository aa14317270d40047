package dk.cifercheck.drift;

import java.util.Locale;

/**
 * Something of which cannot be said whether it has changed.
 *
 * @param registration name of the registration, empty for the list or the run itself
 * @param field field id, {@code products} or {@code attachments}; empty for all of it
 * @param run which run did not read it
 * @param reason one English sentence, as readings have it
 */
public record Unproved(String registration, String field, Run run, String reason) {
  /** Which of the two runs. */
  public enum Run {
    BEFORE,
    AFTER;

    /** The word for programs. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
