package dk.cifercheck.equivalence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets two texts against each other letter by letter, where æ, ø and å may be written with other
 * letters. It looks at both texts at once, since {@code oe} and {@code o} may both stand for ø
 * where the other side has one, but Joensen and Jonsen are two names.
 */
final class NordicLetters {
  /**
   * Two ways to write the same.
   *
   * @param one on either side
   * @param other on the side opposite
   */
  private record Spelling(String one, String other) {}

  private static final List<Spelling> LETTERS =
      inEveryCase(
          "\u00E6=ae",
          "\u00E6=\u00E4",
          "\u00F8=oe",
          "\u00F8=o",
          "\u00F8=\u00F6",
          "\u00E5=aa",
          "\u00E5=a");

  /** For towns and companies, of which one side had its letters replaced and the other cut. */
  private static final List<Spelling> LOOSE = inEveryCase("o=oe", "a=aa");

  private final String one;
  private final String other;
  private final boolean loose;
  private final Deque<Long> open = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();

  private NordicLetters(String one, String other, boolean loose) {
    this.one = one;
    this.other = other;
    this.loose = loose;
  }

  /**
   * Whether both texts are the same.
   *
   * @param loose whether oe is o and aa is a where neither side has the letter they stand for
   */
  static boolean same(String one, String other, boolean loose) {
    return one.equals(other) || new NordicLetters(one, other, loose).same();
  }

  private boolean same() {
    reach(0, 0);
    while (!open.isEmpty()) {
      long place = open.pop();
      int here = (int) (place >>> 32);
      int there = (int) place;
      if (here == one.length() && there == other.length()) {
        return true;
      }
      step(here, there);
    }
    return false;
  }

  private void step(int here, int there) {
    if (here < one.length() && there < other.length() && one.charAt(here) == other.charAt(there)) {
      reach(here + 1, there + 1);
    }
    LETTERS.forEach(spelling -> step(here, there, spelling));
    if (loose) {
      LOOSE.forEach(spelling -> step(here, there, spelling));
    }
  }

  private void step(int here, int there, Spelling spelling) {
    stepOver(here, there, spelling.one(), spelling.other());
    stepOver(here, there, spelling.other(), spelling.one());
  }

  private void stepOver(int here, int there, String left, String right) {
    if (one.startsWith(left, here) && other.startsWith(right, there)) {
      reach(here + left.length(), there + right.length());
    }
  }

  private void reach(int here, int there) {
    long place = ((long) here << 32) | there;
    if (seen.add(place)) {
      open.push(place);
    }
  }

  private static List<Spelling> inEveryCase(String... pairs) {
    return Stream.of(pairs).map(pair -> pair.split("=")).flatMap(NordicLetters::cases).toList();
  }

  /** Small, capital, and at the beginning of a name. */
  private static Stream<Spelling> cases(String[] pair) {
    String one = pair[0].toUpperCase(Locale.ROOT);
    String other = pair[1].toUpperCase(Locale.ROOT);
    return Stream.of(
            new Spelling(pair[0], pair[1]),
            new Spelling(one, other),
            new Spelling(one, other.charAt(0) + pair[1].substring(1)))
        .distinct();
  }
}
