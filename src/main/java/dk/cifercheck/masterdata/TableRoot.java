package dk.cifercheck.masterdata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of all sheets together as a YAML file has them. */
final class TableRoot {
  private final Problems problems;
  private final Map<SheetForm, Table> tables;

  TableRoot(Problems problems, Map<SheetForm, Table> tables) {
    this.problems = problems;
    this.tables = tables;
  }

  /** The section at the top. */
  Section section() {
    List<RowSection> registrations = rows(SheetForm.REGISTRATIONS);
    Owners owners = new Owners(problems, Categories.bundled(), registrations);
    Map<RowSection, List<RowSection>> products = owned(owners, SheetForm.PRODUCTS);
    Map<RowSection, List<RowSection>> attachments = owned(owners, SheetForm.ATTACHMENTS);
    refuseEmptyProducts();
    tellWithoutProducts(registrations, products);
    List<RowSection> whole =
        registrations.stream()
            .map(
                one ->
                    one.with(
                        Map.of(
                            "products", products.getOrDefault(one, List.of()),
                            "attachments", attachments.getOrDefault(one, List.of()))))
            .toList();
    return new RowSection(
        place(SheetForm.REGISTRATIONS),
        Map.of(),
        Map.of("registrations", whole, "answers", answers(), "company", company()));
  }

  /** A section with nothing but answers. */
  Section answersOnly() {
    return new RowSection(Place.wholeFile(), Map.of(), Map.of("answers", answers()));
  }

  /** Questions that nobody has answered yet are no answers. */
  private List<RowSection> answers() {
    return rows(SheetForm.ANSWERS).stream()
        .filter(row -> List.of("answer", "by", "on").stream().anyMatch(k -> !row.text(k).isEmpty()))
        .toList();
  }

  private List<RowSection> company() {
    List<RowSection> rows = rows(SheetForm.COMPANY);
    rows.stream().skip(1).forEach(row -> problems.add(row.place(), "company-twice"));
    return rows.stream().limit(1).toList();
  }

  private Map<RowSection, List<RowSection>> owned(Owners owners, SheetForm form) {
    // By identity: two rows may hold the same.
    Map<RowSection, List<RowSection>> owned = new IdentityHashMap<>();
    for (RowSection row : rows(form)) {
      owners
          .find(row)
          .ifPresent(one -> owned.computeIfAbsent(one, x -> new ArrayList<>()).add(row));
    }
    return owned;
  }

  private void refuseEmptyProducts() {
    Table table = tables.get(SheetForm.PRODUCTS);
    if (table != null
        && table.rows().isEmpty()
        && !rows(SheetForm.REGISTRATIONS).isEmpty()
        && !problems.stop()) {
      problems.add(table.place(), "sheet-products-empty");
    }
  }

  private void tellWithoutProducts(
      List<RowSection> registrations, Map<RowSection, List<RowSection>> products) {
    if (rows(SheetForm.PRODUCTS).isEmpty()) {
      return;
    }
    for (RowSection one : registrations) {
      if (!products.containsKey(one)) {
        problems.warn(one.place(), "registration-no-products");
      }
    }
  }

  private List<RowSection> rows(SheetForm form) {
    return Optional.ofNullable(tables.get(form)).map(Table::rows).orElse(List.of());
  }

  private Place place(SheetForm form) {
    return Optional.ofNullable(tables.get(form)).map(Table::place).orElse(Place.wholeFile());
  }
}
