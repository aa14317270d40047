package dk.cifercheck.cli;

import java.util.stream.IntStream;

/**
 * One line that shows how far a run is, never wider than the terminal: a bar of plain characters,
 * so that no terminal has to know colours or block letters, and what is being done.
 *
 * @param columns of the terminal
 */
record ProgressLine(int columns) {
  private static final int BAR = 20;
  private static final int TOO_NARROW_FOR_A_BAR = 50;
  private static final String CUT = "..";

  /**
   * The line.
   *
   * @param done registrations that are read
   * @param of registrations that there are, 0 if not known yet
   * @param doing what is being done
   */
  String of(int done, int of, String doing) {
    String bar = columns < TOO_NARROW_FOR_A_BAR ? "" : bar(done, of);
    // The last column stays free: a terminal that has filled it goes on to the next line.
    return cut(bar + doing, columns - 1);
  }

  /** Columns that a text takes: Chinese characters two, marks over a letter none. */
  static int columnsOf(String text) {
    return text.codePoints().map(ProgressLine::columnsOf).sum();
  }

  private static String bar(int done, int of) {
    int filled = of == 0 ? 0 : Math.min(BAR, BAR * done / of);
    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] ";
  }

  private static String cut(String text, int columns) {
    if (columnsOf(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int left = columns - CUT.length();
    for (int point : text.codePoints().toArray()) {
      left -= columnsOf(point);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return columns < CUT.length() ? "" : kept + CUT;
  }

  private static int columnsOf(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The blocks of East Asian characters and of pictures. */
  private static boolean isWide(int point) {
    int[] blocks = {
      0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00,
      0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };
    return IntStream.iterate(0, i -> i < blocks.length, i -> i + 2)
        .anyMatch(i -> blocks[i] <= point && point <= blocks[i + 1]);
  }
}
