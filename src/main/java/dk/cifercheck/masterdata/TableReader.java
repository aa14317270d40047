package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.sheet.Merged;
import dk.cifercheck.masterdata.sheet.Remark;
import dk.cifercheck.masterdata.sheet.Sheet;
import dk.cifercheck.masterdata.sheet.SheetCell;
import dk.cifercheck.masterdata.sheet.SheetRow;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands one sheet by the names in its first row. */
final class TableReader {
  private final Problems problems;
  private final SheetForm form;
  private final Sheet sheet;
  private final Places places;
  private boolean othersAllowed;

  TableReader(Problems problems, SheetForm form, Sheet sheet, Places places) {
    this.problems = problems;
    this.form = form;
    this.sheet = sheet;
    this.places = places;
  }

  /** Columns that are not known are passed over. */
  TableReader withOtherColumns() {
    othersAllowed = true;
    return this;
  }

  Table read() {
    sheet.remarks().forEach(this::remark);
    if (sheet.hidden()) {
      problems.warn(places.whole(), "sheet-hidden");
    }
    Optional<SheetRow> first = TableHeader.findRow(form, sheet);
    if (first.isEmpty()) {
      refuseWithoutHeader();
      return new Table(form, places.whole(), List.of());
    }
    TableHeader header = new TableHeader(problems, form, places, first.get(), othersAllowed);
    sheet.merged().forEach(merged -> refuse(merged, header));
    header.columns().forEach(this::tellHidden);
    List<RowSection> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      if (row.number() > first.get().number()) {
        find(row, header).ifPresent(rows::add);
      }
    }
    return new Table(form, places.whole(), rows);
  }

  private void remark(Remark remark) {
    String[] arguments = remark.arguments().toArray(String[]::new);
    if (remark.stops()) {
      problems.addBroken(places.row(remark.line()), remark.problem(), arguments);
    } else {
      problems.warn(places.row(remark.line()), remark.problem(), arguments);
    }
  }

  private void refuseWithoutHeader() {
    if (!sheet.rows().isEmpty()) {
      problems.add(
          places.row(sheet.rows().get(0).number()),
          "no-header",
          form.columnNames(Language.EN),
          form.columnNames(Language.DA));
    }
  }

  private void refuse(Merged merged, TableHeader header) {
    boolean concerned =
        merged.lastRow() >= header.line()
            && header.columns().keySet().stream()
                .anyMatch(c -> c >= merged.firstColumn() && c <= merged.lastColumn());
    if (concerned) {
      Place place = places.cell(merged.firstRow(), merged.firstColumn(), "");
      problems.add(place, "cells-merged", merged.range());
    }
  }

  private void tellHidden(int index, Column column) {
    if (sheet.hiddenColumns().contains(index)) {
      problems.warn(places.cell(1, index, column.id()), "column-hidden", column.english());
    }
  }

  private Optional<RowSection> find(SheetRow row, TableHeader header) {
    TableCells reader = new TableCells(problems, form);
    Map<String, Cell> cells = new HashMap<>();
    boolean filled = false;
    for (Map.Entry<Integer, Column> entry : header.columns().entrySet()) {
      Column column = entry.getValue();
      Place place = places.cell(row.number(), entry.getKey(), header.written(entry.getKey()));
      SheetCell cell = row.cells().get(entry.getKey());
      filled |= cell != null && !column.equals(Column.NOTE);
      cells.put(column.id(), cell == null ? new Cell("", place) : reader.read(cell, column, place));
    }
    if (!filled || isExample(row, cells)) {
      return Optional.empty();
    }
    if (row.hidden()) {
      problems.warn(places.row(row.number()), "row-hidden");
    }
    return Optional.of(new RowSection(places.row(row.number()), cells, Map.of()));
  }

  private boolean isExample(SheetRow row, Map<String, Cell> cells) {
    Cell note = cells.get(Column.NOTE.id());
    if (note == null || !Examples.isMarked(note.text())) {
      return false;
    }
    if (Examples.isUntouched(form, cells)) {
      problems.hint(places.row(row.number()), "example");
    } else {
      problems.add(places.row(row.number()), "example-changed", note.text());
    }
    return true;
  }
}
