package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.sheet.Columns;

/** Names the places of one sheet of a workbook or one file of a folder. */
final class Places {
  private final int part;
  private final String name;
  private final boolean workbook;

  Places(int part, String name, boolean workbook) {
    this.part = part;
    this.name = name;
    this.workbook = workbook;
  }

  Place whole() {
    return row(0);
  }

  Place row(int line) {
    return workbook
        ? new Place.InSheet(part, name, line, "", "")
        : new Place.InFolder(part, name, line, "");
  }

  Place cell(int line, int column, String key) {
    return workbook
        ? new Place.InSheet(part, name, line, Columns.letters(column), key)
        : new Place.InFolder(part, name, line, key);
  }
}
