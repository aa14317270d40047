package dk.cifercheck.masterdata.sheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook or one file of a folder.
 *
 * @param name of the sheet, or of the file with its ending
 * @param hidden whether a person does not see it
 * @param hiddenColumns counted from 0
 * @param merged cells shown as one
 * @param rows from the top; rows without any value are left out
 * @param remarks what was noticed while it was taken apart
 */
public record Sheet(
    String name,
    boolean hidden,
    Set<Integer> hiddenColumns,
    List<Merged> merged,
    List<SheetRow> rows,
    List<Remark> remarks) {
  /** Makes the collections immutable and leaves empty rows out. */
  public Sheet {
    hiddenColumns = Set.copyOf(hiddenColumns);
    merged = List.copyOf(merged);
    rows = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
    remarks = List.copyOf(remarks);
  }
}
