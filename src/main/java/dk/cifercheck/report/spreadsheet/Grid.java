package dk.cifercheck.report.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** One sheet: rows of cells under a row of column names that stays in view. */
public final class Grid {
  private final String name;
  private final boolean fixed;
  private final List<Integer> widths;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<DropDown> dropDowns = new ArrayList<>();
  private int frozen;
  private boolean filtered;
  private int printed;

  private Grid(String name, boolean fixed, List<Integer> widths) {
    this.name = name;
    this.fixed = fixed;
    this.widths = List.copyOf(widths);
  }

  /** An empty sheet of exactly this name; columns are so many characters wide. */
  public static Grid fixed(String name, List<Integer> widths) {
    return new Grid(name, true, widths);
  }

  /** An empty sheet of this name, or the nearest one that a workbook takes and no other has. */
  public static Grid near(String name, List<Integer> widths) {
    return new Grid(name, false, widths);
  }

  /** Adds a row. */
  public void row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Adds a row of one cell. */
  public void line(String text, Look look) {
    row(List.of(Cell.of(text, look)));
  }

  /** Adds the row of column names: it and all above it stay in view and head every page. */
  public void header(List<Cell> names) {
    row(names);
    frozen = rows.size();
  }

  /** The same with nothing but names. */
  public void headerOf(List<String> names) {
    header(names.stream().map(text -> Cell.of(text, Look.HEADER)).toList());
  }

  /** Below the header a person can choose what to see and in which order. */
  public void filtered() {
    filtered = true;
  }

  /** Only so many columns are printed, so that the paper can be read. */
  public void printed(int columns) {
    printed = columns;
  }

  /** Says what may be entered into a cell. */
  public void add(DropDown dropDown) {
    dropDowns.add(dropDown);
  }

  /** How many rows there are so far, which is the number of the next one. */
  public int size() {
    return rows.size();
  }

  String name() {
    return name;
  }

  boolean isFixed() {
    return fixed;
  }

  List<Integer> widths() {
    return widths;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  List<DropDown> dropDowns() {
    return dropDowns;
  }

  /** How many rows stay in view. */
  int frozen() {
    return frozen;
  }

  /** How many columns are printed, 0 for all. */
  int printed() {
    return printed;
  }

  boolean isFiltered() {
    return filtered && rows.size() > frozen;
  }
}
