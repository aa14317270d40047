package dk.cifercheck.equivalence;

import java.util.Locale;

/**
 * How far off an address is. Only a hint to a person: whether a production site has moved is never
 * read off two texts.
 */
public enum AddressGrade {
  /** The same numbers, and words that are much alike. */
  WORDING,
  /** Much the same words, but another post code, house number, house letter, floor or door. */
  NUMBER,
  /** Another street, town or country. */
  PLACE;

  /** The word in reports and test tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
