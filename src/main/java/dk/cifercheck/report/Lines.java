package dk.cifercheck.report;

/** Text in lines of a width, in which nothing from outside can steer the terminal. */
final class Lines {
  private static final int NARROWEST = 40;
  private static final char ESCAPE = '\u001B';

  private final int width;
  private final boolean colour;
  private final StringBuilder text = new StringBuilder();

  Lines(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /** A paragraph. */
  void text(String paragraph) {
    wrap("", "", paragraph);
  }

  void heading(String heading) {
    wrap("", "", heading);
  }

  void item(String item) {
    wrap("  - ", "    ", item);
  }

  /** More about the item above. */
  void under(String more) {
    wrap("    ", "    ", more);
  }

  /** More about the item above, not broken whatever its length: it is to be copied. */
  void whole(String line) {
    text.append("    ").append(Harmless.text(line)).append('\n');
  }

  int length() {
    return text.length();
  }

  void blank() {
    text.append('\n');
  }

  /** The word, coloured if that is wanted, between what goes before and what follows it. */
  void verdict(String before, String word, int ansiColour, String rest) {
    String start = colour ? ESCAPE + "[1;" + ansiColour + "m" : "";
    String end = colour ? ESCAPE + "[0m" : "";
    boolean fits = columns(before + word + rest) <= width;
    text.append(before).append(start).append(Harmless.text(word)).append(end);
    text.append(fits ? Harmless.text(rest) : "").append('\n');
    if (!fits) {
      under(rest.strip());
    }
  }

  private void wrap(String first, String next, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : Harmless.text(paragraph).split(" +")) {
      if (!empty && columns(line) + 1 + columns(word) > width) {
        text.append(line).append('\n');
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }

  /** Chinese and full-width characters take two columns. */
  private static int columns(CharSequence text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
