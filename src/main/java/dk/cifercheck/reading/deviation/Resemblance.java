package dk.cifercheck.reading.deviation;

import dk.cifercheck.recognition.page.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much two labels look alike: by their letters, or by the words that they share. */
final class Resemblance {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\p{IsHan}\\W]+|\\d+");

  private Resemblance() {}

  /** From 0, nothing in common, to 1, the same. */
  static double of(String one, String other) {
    String a = Fold.match(one);
    String b = Fold.match(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Math.max(letters(a, b), words(a, b));
  }

  private static double letters(String a, String b) {
    return 1 - (double) distance(a, b) / Math.max(a.length(), b.length());
  }

  /** Twice the words they share, by all they have. */
  private static double words(String a, String b) {
    List<String> ofA = split(a);
    List<String> ofB = split(b);
    int all = ofA.size() + ofB.size();
    List<String> left = new ArrayList<>(ofB);
    long shared = ofA.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static List<String> split(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
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
