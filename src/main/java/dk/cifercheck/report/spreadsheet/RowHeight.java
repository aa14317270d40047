package dk.cifercheck.report.spreadsheet;

import java.util.List;

/**
 * How high a row has to be for its texts. Not every program works that out when it opens a file,
 * and it can only be estimated, since nobody knows which fonts there are.
 */
final class RowHeight {
  /** A row that would be higher shows the beginning of its text. */
  private static final int MOST_LINES = 16;

  private static final double LINE_POINTS = 15;
  private static final double TITLE_POINTS = 24;

  private RowHeight() {}

  /** In points. */
  static double of(List<Cell> cells, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.look() == Look.TITLE) {
        return TITLE_POINTS;
      }
      if (cell.look().isWrapped()) {
        lines = Math.max(lines, lines(cell.text(), letters(widths.get(i), cell.look())));
      }
    }
    return Math.min(lines, MOST_LINES) * LINE_POINTS;
  }

  /** The small letters take four fifths of the room. */
  private static int letters(int width, Look look) {
    return look == Look.SMALL ? width * 5 / 4 : width;
  }

  static int lines(String text, int width) {
    // No need to read on: more is not shown.
    String start = CellText.start(text, width * MOST_LINES);
    return start.lines().mapToInt(line -> wrapped(line, width)).sum();
  }

  private static int wrapped(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      int length = columns(word);
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      // A word that is longer than the line is broken.
      lines += Math.max(0, used - 1) / width;
      used = used > width ? used % width : used;
    }
    return lines;
  }

  /** Chinese and full-width characters take two columns. */
  private static int columns(String word) {
    return word.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFE6 ? 2 : 1).sum();
  }
}
