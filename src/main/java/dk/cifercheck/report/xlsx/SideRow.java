package dk.cifercheck.report.xlsx;

import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row with the portal's side and the company's.
 *
 * @param label what it is about
 * @param portal what the portal shows, in up to three columns
 * @param own what the company has, in up to three columns
 * @param result what that amounts to
 */
record SideRow(String label, Side portal, Side own, Cell result) {
  /** Columns where both sides are shown. */
  static final List<Integer> WIDTHS = List.of(30, 30, 6, 30, 6, 28, 32, 32);

  /** Columns where nothing was compared. */
  static final List<Integer> PORTAL_WIDTHS = List.of(30, 44, 9, 60);

  /**
   * One side.
   *
   * @param value of a field, or an HS code
   * @param more a CIQ code
   * @param name of a product
   */
  record Side(String value, String more, String name) {
    static final Side NONE = new Side("", "", "");

    static Side of(String value) {
      return new Side(value, "", "");
    }
  }

  /** A row of the portal alone. */
  static SideRow portal(String label, String value) {
    return new SideRow(label, Side.of(value), Side.NONE, Cell.text(""));
  }

  List<Cell> cells(boolean compared) {
    return cells(compared, Cell::text);
  }

  /** The names of columns. */
  List<Cell> header(boolean compared) {
    return cells(compared, text -> Cell.of(text, Look.HEADER));
  }

  private List<Cell> cells(boolean compared, Function<String, Cell> cell) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell.apply(label));
    cells.add(cell.apply(portal.value()));
    cells.add(cell.apply(portal.more()));
    if (compared) {
      cells.add(cell.apply(own.value()));
      cells.add(cell.apply(own.more()));
      cells.add(result);
    }
    if (!portal.name().isEmpty() || !own.name().isEmpty()) {
      cells.add(cell.apply(portal.name()));
      if (compared) {
        cells.add(cell.apply(own.name()));
      }
    }
    return cells;
  }
}
