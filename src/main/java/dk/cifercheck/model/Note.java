package dk.cifercheck.model;

import java.util.List;

/**
 * Something an explanation adds, in no language yet.
 *
 * @param key which sentence
 * @param arguments what stands in it, as text
 */
public record Note(String key, List<String> arguments) {
  /** Until which day a renewal is to be applied for, and how many days are left for it. */
  public static final String APPLY_BY = "apply-by";

  /** Makes the list immutable. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  /** A note with its arguments. */
  public static Note of(String key, String... arguments) {
    return new Note(key, List.of(arguments));
  }
}
