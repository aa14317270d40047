package dk.cifercheck.masterdata.sheet;

/**
 * Cells that are shown as one; only the first of them holds a value.
 *
 * @param firstRow counted from 1
 * @param lastRow counted from 1
 * @param firstColumn counted from 0
 * @param lastColumn counted from 0
 */
public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  /** As Excel writes it, such as {@code A3:A7}. */
  public String range() {
    return Columns.letters(firstColumn) + firstRow + ":" + Columns.letters(lastColumn) + lastRow;
  }
}
