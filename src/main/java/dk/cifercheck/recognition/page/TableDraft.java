package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One table element as it stands, before its copies and parts are put together.
 *
 * @param elements the table element, and those it was put together with
 * @param heads cells of the head by column; empty if it has no head
 * @param body cells by row and column
 * @param bodyRows the row elements of the body
 */
record TableDraft(
    List<Element> elements, List<Element> heads, List<List<Element>> body, List<Element> bodyRows) {

  static TableDraft of(Element table, Vocabulary vocabulary) {
    List<Element> rows = TableParts.rows(table);
    int head = HeadRows.count(rows, vocabulary);
    int skipped = Math.min(head, HeadRows.captions(rows));
    Grid grid = Grid.of(rows);
    return new TableDraft(
        List.of(table),
        heads(grid.rows().subList(skipped, head)),
        grid.rows().subList(head, rows.size()),
        rows.subList(head, rows.size()));
  }

  TableDraft withBody(TableDraft other) {
    List<Element> both = new ArrayList<>(elements);
    both.addAll(other.elements);
    return new TableDraft(both, heads, other.body, other.bodyRows);
  }

  TableDraft withBodyCells(List<List<Element>> cells, TableDraft copy) {
    List<Element> both = new ArrayList<>(elements);
    both.addAll(copy.elements);
    return new TableDraft(both, heads, cells, bodyRows);
  }

  TableDraft alsoAt(TableDraft copy) {
    return withBodyCells(body, copy);
  }

  Element element() {
    return elements.get(0);
  }

  boolean hasHead() {
    return heads.stream().anyMatch(cell -> !key(cell).isEmpty());
  }

  /** The words of the head by column, folded for matching. */
  List<String> keys() {
    return heads.stream().map(TableDraft::key).toList();
  }

  int width() {
    return Math.max(heads.size(), body.stream().mapToInt(List::size).max().orElse(0));
  }

  static String key(Element headCell) {
    return label(headCell).key();
  }

  /** The words of a head cell, also of one that is laid out but not seen. */
  static Label label(Element headCell) {
    Label seen = Label.of(VisibleText.of(headCell).raw());
    return seen.isBlank() ? Label.of(headCell.wholeText()) : seen;
  }

  /** For each column the lowest cell with words: above it stand only names of groups. */
  private static List<Element> heads(List<List<Element>> rows) {
    List<Element> heads = new ArrayList<>();
    for (List<Element> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (column >= heads.size()) {
          heads.add(row.get(column));
        } else if (!key(row.get(column)).isEmpty()) {
          heads.set(column, row.get(column));
        }
      }
    }
    return heads;
  }
}
