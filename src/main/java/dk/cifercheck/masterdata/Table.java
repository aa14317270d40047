package dk.cifercheck.masterdata;

import java.util.List;

/**
 * A sheet that was understood.
 *
 * @param form which sheet it is
 * @param place the sheet as a whole
 * @param rows its rows of data
 */
record Table(SheetForm form, Place place, List<RowSection> rows) {
  Table {
    rows = List.copyOf(rows);
  }
}
