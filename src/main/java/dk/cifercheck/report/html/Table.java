package dk.cifercheck.report.html;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that a screen reader understands also where the style sheet stacks its cells for a narrow
 * screen, which takes a table its meaning unless the roles are spelled out.
 */
final class Table {
  private final List<String> heads;
  private final Tag body = Tag.of("tbody").set("role", "rowgroup");
  private final Tag table;

  Table(String style, String caption, List<String> heads) {
    this.heads = List.copyOf(heads);
    Tag row = Tag.of("tr").set("role", "row");
    heads.forEach(
        head -> row.add(Tag.of("th").set("scope", "col").set("role", "columnheader").text(head)));
    this.table =
        Tag.of("table", style)
            .set("role", "table")
            .add(Tag.of("caption").text(caption))
            .add(Tag.of("thead").set("role", "rowgroup").add(row));
  }

  /** A row; its first cell names it. */
  void row(String style, List<Tag> cells) {
    add(Tag.of("tr", style).set("role", "row"), cells);
  }

  /** A row that the filter of the page finds. */
  void row(String style, Filtered by, List<Tag> cells) {
    add(by.mark(Tag.of("tr", style).set("role", "row")), cells);
  }

  private void add(Tag row, List<Tag> cells) {
    IntStream.range(0, cells.size()).forEach(i -> row.add(cell(i, cells.get(i))));
    body.add(row);
  }

  private Tag cell(int column, Tag content) {
    Tag cell =
        column == 0
            ? Tag.of("th").set("scope", "row").set("role", "rowheader")
            : Tag.of("td").set("role", "cell");
    return cell.set("data-head", heads.get(column)).add(content);
  }

  Tag tag() {
    return table.add(body);
  }
}
