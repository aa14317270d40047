package dk.cifercheck.report;

/** Texts from a portal as every program can read them back. */
final class Wellformed {
  private Wellformed() {}

  /** Half of a surrogate pair is no character; it becomes the sign for that. */
  static String text(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
