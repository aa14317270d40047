package dk.cifercheck.equivalence;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The floor and the door behind a house number, such as {@code 1. tv.} or {@code st. th.}. */
final class FloorAndDoor {
  private static final String DOOR = "(t\\.?\\s?v|t\\.?\\s?h|m\\.?\\s?f)";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=\\d\\p{L}?)(?:\\s*,\\s*|\\s+)"
              + "(?:(?:(\\d{1,2})[.\\s]*sal|(stuen|st|k\u00E6lderen|k\u00E6lder|kld|kl))\\.?"
              + "(?:[\\s,]*\\b"
              + DOOR
              + ")?|(\\d{1,2})[.\\s]\\s*"
              + DOOR
              + ")\\b\\.?(?=\\s*(?:,|$|\\s\\d))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Belongs to no word and no number, so that no floor grows together with a house number. */
  static final String SIGN = "\uE001";

  private FloorAndDoor() {}

  /** Whether the address names a floor or a door. */
  static boolean isIn(String address) {
    return PLACE.matcher(Characters.unified(address)).find();
  }

  /** The address with floor and door in one spelling. */
  static String unified(String address) {
    return PLACE.matcher(address).replaceFirst(found -> " " + SIGN + floor(found) + door(found));
  }

  /** The address without them. */
  static String without(String address) {
    return PLACE.matcher(address).replaceFirst("");
  }

  private static String floor(MatchResult found) {
    String number = found.group(1) != null ? found.group(1) : found.group(4);
    return number != null ? number : letters(found.group(2)).substring(0, 1);
  }

  private static String door(MatchResult found) {
    String door = found.group(3) != null ? found.group(3) : found.group(5);
    return door == null ? "" : letters(door);
  }

  private static String letters(String text) {
    return TextRule.LETTER_CASE.apply(text).replaceAll("[^\\p{L}]", "");
  }
}
