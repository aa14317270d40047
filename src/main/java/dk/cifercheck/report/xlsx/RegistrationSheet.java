package dk.cifercheck.report.xlsx;

import dk.cifercheck.comparison.ProductSides;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabSeen;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.Look;

/** One registration, portal beside master data, with the pairing of its products. */
final class RegistrationSheet {
  private final RegistrationSides sides;
  private final FindingIndex index;
  private final Words words;
  private final boolean compared;
  private final Grid grid;

  RegistrationSheet(Report report, RegistrationSides sides, FindingIndex index, Words words) {
    this.sides = sides;
    this.index = index;
    this.words = words;
    this.compared = report.master().isPresent();
    this.grid = Grid.near(sides.name(), compared ? SideRow.WIDTHS : SideRow.PORTAL_WIDTHS);
    grid.line(title(), Look.TITLE);
    Beginning.of(grid, report, words, words.say(remark()));
  }

  Grid grid() {
    fields();
    products();
    documents();
    sides.portal().ifPresent(this::rest);
    return grid;
  }

  private String title() {
    String category =
        sides
            .portal()
            .map(one -> (one.category().code() + " " + one.category().name()).strip())
            .or(() -> sides.own().map(own -> own.text(FieldId.CATEGORY)))
            .orElse("");
    return category.isEmpty() ? sides.name() : sides.name() + " (" + category + ")";
  }

  private String remark() {
    if (!compared) {
      return "side.read-only";
    }
    if (sides.portal().isEmpty()) {
      return "side.own-only";
    }
    return sides.own().isEmpty() ? "side.portal-only" : "side.both";
  }

  private void fields() {
    SideRow names =
        new SideRow(
            words.say("head.field"),
            SideRow.Side.of(words.say("head.portal")),
            SideRow.Side.of(words.say("head.own")),
            Cell.of(words.say("head.result"), Look.HEADER));
    grid.header(names.header(compared));
    FieldRows rows = new FieldRows(sides, index, words);
    for (FieldId field : FieldId.values()) {
      grid.row(rows.of(field).cells(compared));
    }
  }

  private void products() {
    section("products");
    sides.portal().map(Registration::products).ifPresent(read -> state(read, "products"));
    if (sides.products().isEmpty()) {
      return;
    }
    ProductRows rows = new ProductRows(sides, index, words);
    grid.row(rows.header().header(compared));
    int number = 1;
    for (ProductSides product : sides.products()) {
      grid.row(rows.of(number++, product).cells(compared));
    }
  }

  private void documents() {
    section("attachments");
    sides.portal().map(Registration::attachments).ifPresent(read -> state(read, "attachments"));
    new DocumentRows(sides, index, words).all().forEach(row -> grid.row(row.cells(compared)));
  }

  private void rest(Registration portal) {
    if (!portal.otherFields().isEmpty()) {
      section("others");
    }
    for (OtherField field : portal.otherFields()) {
      grid.row(SideRow.portal(field.label(), field.value()).cells(compared));
    }
    section("tabs");
    for (TabSeen tab : portal.tabs()) {
      String read = tab.notRead().map(words.reasons()::of).orElse(words.say("value.tab-read"));
      grid.row(SideRow.portal(tab.title(), read).cells(compared));
    }
  }

  /** Whether a list was not read at all, or is proven empty. */
  private void state(PageReading<?> reading, String list) {
    if (reading instanceof PageReading.NotRead<?>) {
      grid.line(words.say(list + ".not-read"), Look.REMARK);
    } else if (reading instanceof PageReading.EmptyProven<?>) {
      grid.line(words.say(list + ".empty"), Look.REMARK);
    }
  }

  private void section(String key) {
    grid.line("", Look.PLAIN);
    grid.line(words.say(key), Look.SECTION);
  }
}
