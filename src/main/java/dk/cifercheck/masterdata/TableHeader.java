package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.sheet.Sheet;
import dk.cifercheck.masterdata.sheet.SheetCell;
import dk.cifercheck.masterdata.sheet.SheetRow;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.NearestName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The row of a sheet that names the columns. */
final class TableHeader {
  /** A title or two may stand above the names. */
  private static final int DEEPEST = 10;

  private final Problems problems;
  private final SheetForm form;
  private final Places places;
  private final SheetRow row;
  private final SortedMap<Integer, Column> columns = new TreeMap<>();

  TableHeader(Problems problems, SheetForm form, Places places, SheetRow row, boolean others) {
    this.problems = problems;
    this.form = form;
    this.places = places;
    this.row = row;
    Map<String, Place> first = new HashMap<>();
    row.cells().forEach((index, cell) -> take(index, Cell.fold(cell.text()), first, others));
    for (String id : form.required()) {
      if (columns.values().stream().noneMatch(column -> column.id().equals(id))) {
        problems.add(places.row(row.number()), "column-missing", names(id));
      }
    }
  }

  /** The first row in which a column is known by its name. */
  static Optional<SheetRow> findRow(SheetForm form, Sheet sheet) {
    return sheet.rows().stream()
        .limit(DEEPEST)
        .filter(row -> row.cells().values().stream().anyMatch(cell -> isColumn(form, cell)))
        .findFirst();
  }

  private static boolean isColumn(SheetForm form, SheetCell cell) {
    return form.findColumn(cell.text()).isPresent();
  }

  int line() {
    return row.number();
  }

  /** The known columns by their index. */
  SortedMap<Integer, Column> columns() {
    return columns;
  }

  /** The name of a column as the sheet has it. */
  String written(int index) {
    SheetCell cell = row.cells().get(index);
    return cell == null ? "" : Cell.fold(cell.text());
  }

  private void take(int index, String written, Map<String, Place> first, boolean others) {
    Place place = places.cell(row.number(), index, written);
    Optional<Column> column = form.findColumn(written);
    if (column.isEmpty()) {
      if (!others) {
        refuseUnknown(place, written);
      }
      return;
    }
    Place before = first.putIfAbsent(column.get().id(), place);
    if (before == null) {
      columns.put(index, column.get());
    } else {
      problems.addTwice(place, before, "column-twice", written);
    }
  }

  private void refuseUnknown(Place place, String written) {
    Optional<String> near =
        NearestName.find(
            written, form.columns().stream().flatMap(Column::names).distinct().toList());
    if (near.isPresent()) {
      problems.add(place, "unknown-column-near", written, near.get());
    } else {
      problems.add(
          place,
          "unknown-column",
          written,
          form.columnNames(Language.EN),
          form.columnNames(Language.DA));
    }
  }

  private String names(String id) {
    return form.columns().stream()
        .filter(column -> column.id().equals(id))
        .map(column -> column.english() + " / " + column.danish())
        .findFirst()
        .orElse(id);
  }
}
