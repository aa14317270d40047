package dk.cifercheck.report;

import java.util.Locale;

/** Texts from anywhere, in which nothing can steer a terminal, a log or a calendar. */
public final class Harmless {
  private Harmless() {}

  /** Control and direction characters as their code point, so that they are seen and do nothing. */
  public static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isHarmful(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || isNoCharacter(c);
  }

  /** Two code points at the end of each plane are no characters; XML forbids the first two. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
