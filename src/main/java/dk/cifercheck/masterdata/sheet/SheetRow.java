package dk.cifercheck.masterdata.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row.
 *
 * @param number row or line, counted from 1
 * @param hidden whether a person does not see it
 * @param cells what stands in it, by column, counted from 0; empty cells are left out
 */
public record SheetRow(int number, boolean hidden, SortedMap<Integer, SheetCell> cells) {
  /** Takes the cells that are not empty. */
  public SheetRow {
    TreeMap<Integer, SheetCell> filled = new TreeMap<>();
    for (Map.Entry<Integer, SheetCell> entry : cells.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        filled.put(entry.getKey(), entry.getValue());
      }
    }
    cells = Collections.unmodifiableSortedMap(filled);
  }
}
