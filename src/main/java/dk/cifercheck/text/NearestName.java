package dk.cifercheck.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {
  private NearestName() {}

  /** The nearest of the known names, if one is near enough to be what was meant. */
  public static Optional<String> find(String written, Collection<String> known) {
    String low = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> distance(low, name.toLowerCase(Locale.ROOT)) <= tolerance(written))
        .min(
            Comparator.comparingInt((String name) -> distance(low, name.toLowerCase(Locale.ROOT)))
                .thenComparing(name -> name));
  }

  private static int tolerance(String written) {
    return Math.max(1, Math.min(4, written.length() / 3));
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
