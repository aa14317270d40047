package dk.cifercheck.equivalence;

/** Whether one word may be another one abbreviated or mistyped. Only ever a hint. */
final class WordLikeness {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int SHORTEST_MISTYPED = 5;

  private WordLikeness() {}

  static boolean alike(String one, String other) {
    return one.equals(other)
        || abbreviates(one, other)
        || abbreviates(other, one)
        || oneSlipApart(one, other);
  }

  /** Gl. for Gammel, Sdr. for Søndre: the first letter, and more of them in their order. */
  private static boolean abbreviates(String abbreviation, String word) {
    if (abbreviation.length() > LONGEST_ABBREVIATION
        || abbreviation.length() < 2
        || abbreviation.charAt(0) != word.charAt(0)) {
      return false;
    }
    int at = 0;
    for (char c : abbreviation.toCharArray()) {
      at = word.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** One letter too many, missing, or another one. */
  private static boolean oneSlipApart(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST_MISTYPED
        || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int front = 0;
    int shorter = Math.min(one.length(), other.length());
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return Math.max(one.length(), other.length()) - front - back <= 1;
  }
}
