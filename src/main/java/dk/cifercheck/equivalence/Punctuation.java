package dk.cifercheck.equivalence;

import java.util.regex.Pattern;

/** Marks between words, and blanks. */
final class Punctuation {
  private static final String DASHES = "\\-\u2010-\u2015\u2212\uFF0D";
  private static final Pattern MARKS =
      Pattern.compile(
          "[.,;:/\\\\()\"'`\u00B4_\u00AB\u00BB\u2018-\u201F\u3001\u3002\u3008-\u3011\u30FB\u00B7"
              + "\uFF0C\uFF0E\uFF1A\uFF1B\uFF08\uFF09\uFF0F"
              + DASHES
              + "]+");
  private static final Pattern DIGITS_APART =
      Pattern.compile(
          "(?<=\\p{N})[^\\p{N}\\p{L}]*[/\\\\\uFF0F" + DASHES + "][^\\p{N}\\p{L}]*(?=\\p{N})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BESIDE_DIGIT =
      Pattern.compile("(?<=\\p{L}) (?=\\p{N})|(?<=\\p{N}) (?=\\p{L})");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=\\p{L}{2})[\\s\\p{Z}]+(?=\\p{L}{2})");

  private Punctuation() {}

  /**
   * Marks become blanks. A hyphen or slash between digits stays: 12-14 is not the same as 12, 14.
   */
  static String without(String text) {
    String kept = DIGITS_APART.matcher(text).replaceAll("\u0001");
    return MARKS.matcher(kept).replaceAll(" ").replace('\u0001', '-').replaceAll(" +", " ").strip();
  }

  /** Blanks are one, and none stands between a digit and a letter. */
  static String withoutSpacing(String text) {
    String single = BLANKS.matcher(text).replaceAll(" ").strip();
    return BESIDE_DIGIT.matcher(single).replaceAll("");
  }

  static String withoutWordSpacing(String text) {
    return BETWEEN_WORDS.matcher(text).replaceAll("");
  }

  static String withoutBlanks(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
