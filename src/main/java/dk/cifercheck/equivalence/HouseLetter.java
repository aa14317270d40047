package dk.cifercheck.equivalence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * House letters that a rule on letters would confuse: next to a number Å is another letter than A,
 * and no way to write it.
 */
final class HouseLetter {
  private static final Pattern NORDIC =
      Pattern.compile(
          "\\p{N}[\\s\\p{Z}]*([\u00E6\u00F8\u00E5])(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private HouseLetter() {}

  /** Whether one address has such a letter that the other one has not. */
  static boolean differ(String one, String other) {
    return !in(one).equals(in(other));
  }

  private static List<String> in(String address) {
    return NORDIC
        .matcher(Characters.unified(address))
        .results()
        .map(found -> TextRule.LETTER_CASE.apply(found.group(1)))
        .toList();
  }
}
