package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.sheet.SheetCell;
import dk.cifercheck.masterdata.sheet.SheetCell.Form;

/** What a cell means in its column, and what a spreadsheet has done to it. */
final class TableCells {
  private final Problems problems;
  private final SheetForm form;

  TableCells(Problems problems, SheetForm form) {
    this.problems = problems;
    this.form = form;
  }

  Cell read(SheetCell cell, Column column, Place place) {
    boolean code = form.holdsCode(column);
    if (cell.form() == Form.ERROR) {
      problems.addBroken(place, "cell-error", cell.text());
    } else if (cell.form() == Form.NOT_CALCULATED) {
      problems.addBroken(place, "formula-no-value");
    } else if (cell.form() == Form.DATE && !SheetForm.holdsDay(column)) {
      problems.addBroken(place, "cell-date", cell.text());
    } else if (cell.form() == Form.SCIENTIFIC && code) {
      problems.addBroken(place, "code-exponent", cell.text());
    } else if (cell.form() == Form.NUMBER && column.id().equals("finding")) {
      problems.addBroken(place, "finding-number");
    } else {
      hints(cell, code, place);
    }
    // Never empty here: a broken cell is no missing one.
    return new Cell(cell.text().isBlank() ? "?" : Cell.fold(cell.text()), place);
  }

  private void hints(SheetCell cell, boolean code, Place place) {
    if (cell.formula()) {
      problems.hint(place, "cell-formula", Cell.fold(cell.text()));
    } else if (cell.form() == Form.NUMBER && code) {
      problems.hint(place, "cell-number", cell.text());
    }
    Garbling.check(new Cell(cell.text(), place), problems);
  }
}
