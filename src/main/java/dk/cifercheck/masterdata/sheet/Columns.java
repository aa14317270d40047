package dk.cifercheck.masterdata.sheet;

/** The letters of columns. */
public final class Columns {
  private Columns() {}

  /** The letters of a column counted from 0: A to Z, AA and so on. */
  public static String letters(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
