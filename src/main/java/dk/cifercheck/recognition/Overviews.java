package dk.cifercheck.recognition;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.PageTables;
import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the list of registrations on a page: a table that can be seen, by its headings. */
public final class Overviews {
  private static final List<FieldId> COLUMNS =
      List.of(
          FieldId.CHINA_REGISTRATION_NUMBER,
          FieldId.AUTHORITY_REGISTRATION_NUMBER,
          FieldId.CATEGORY,
          FieldId.ENTERPRISE_NAME,
          FieldId.ADDRESS,
          FieldId.STATUS,
          FieldId.REGISTERED_ON,
          FieldId.VALID_UNTIL);

  private final Scene scene;

  /** On one page. */
  public Overviews(Scene scene) {
    this.scene = scene;
  }

  /** The list, if the page shows one. */
  public Optional<OverviewPage> find() {
    return findTable().map(this::page);
  }

  /** The table of the list. */
  public Optional<PageTable> findTable() {
    return PageTables.in(scene.document().body(), scene.vocabulary()).stream()
        .filter(table -> !table.hidden())
        .filter(table -> columns(table) >= 2)
        .filter(this::isListOfRegistrations)
        .max(Comparator.comparingLong(this::columns));
  }

  private boolean isListOfRegistrations(PageTable table) {
    if (table.rows().isEmpty()) {
      return has(table, FieldId.CHINA_REGISTRATION_NUMBER)
          || !table.headers("column.operation", scene.vocabulary()).isEmpty();
    }
    return table.rows().stream().anyMatch(row -> examine(row).isPresent());
  }

  private long columns(PageTable table) {
    return COLUMNS.stream().filter(field -> has(table, field)).count();
  }

  private boolean has(PageTable table, FieldId field) {
    return table.hasColumn("field." + field.id(), scene.vocabulary());
  }

  private OverviewPage page(PageTable table) {
    return new OverviewPage(
        table.rows().stream().map(row -> row(table, row)).toList(),
        table.emptySign(),
        table.pager().total(),
        table.pager().page(),
        table.pager().onLastPage(),
        table.pager().next().map(next -> Controls.of(next.element())),
        problems(table));
  }

  private List<String> problems(PageTable table) {
    List<String> problems = new ArrayList<>(table.problems());
    if (table.hiddenRows() > 0) {
      problems.add("rows of the list are hidden");
    }
    OptionalInt total = table.pager().total();
    if (total.isPresent() && table.rows().isEmpty() && total.getAsInt() > 0) {
      problems.add("the list counts " + total.getAsInt() + " rows and shows none");
    }
    return problems;
  }

  private OverviewRow row(PageTable table, TableRow row) {
    String china = text(table, row, FieldId.CHINA_REGISTRATION_NUMBER);
    String authority = text(table, row, FieldId.AUTHORITY_REGISTRATION_NUMBER);
    String category = text(table, row, FieldId.CATEGORY);
    return new OverviewRow(
        china.isEmpty() ? authority + "/" + category : china,
        china,
        authority,
        category,
        examine(row),
        row.texts());
  }

  private String text(PageTable table, TableRow row, FieldId field) {
    return table.headers("field." + field.id(), scene.vocabulary()).stream()
        .findFirst()
        .flatMap(row::find)
        .map(TableCell::text)
        .orElse("");
  }

  private Optional<Control> examine(TableRow row) {
    return row.cells().stream()
        .flatMap(cell -> cell.controls().stream())
        .filter(control -> control.visible())
        .map(control -> Controls.of(control.element()))
        .filter(control -> scene.words().is("action.examine", control.label()))
        .findFirst();
  }
}
