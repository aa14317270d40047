package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads forms drawn as tables: a label cell and a value cell beside it, one or more pairs a row.
 */
final class FormTables {
  private final PairBuilder pairs;
  private final LabelElements labels;
  private final Set<Element> claimed;
  private List<String> group = List.of();
  private int groupRows;

  FormTables(PairBuilder pairs, LabelElements labels, Set<Element> claimed) {
    this.pairs = pairs;
    this.labels = labels;
    this.claimed = claimed;
  }

  List<FieldPair> read(Element table) {
    List<FieldPair> found = new ArrayList<>();
    group = List.of();
    groupRows = 0;
    for (Element row : TableParts.rows(table)) {
      found.addAll(readRow(withoutGroup(TableParts.cells(row))));
    }
    return found;
  }

  /** A cell that spans several rows at their left names them. */
  private List<Element> withoutGroup(List<Element> cells) {
    if (groupRows > 0 && --groupRows == 0) {
      group = List.of();
    }
    if (cells.size() < 3 || !cells.get(0).attr("rowspan").matches("[2-9]|[1-9][0-9]+")) {
      return cells;
    }
    boolean names = cells.size() % 2 == 1 || cells.get(1).normalName().equals("th");
    if (!names) {
      return cells;
    }
    group = List.of(Label.of(VisibleText.of(cells.get(0)).raw()).shown());
    groupRows = Integer.parseInt(cells.get(0).attr("rowspan"));
    return cells.subList(1, cells.size());
  }

  private List<FieldPair> readRow(List<Element> cells) {
    List<FieldPair> found = new ArrayList<>();
    boolean heads = cells.stream().anyMatch(TableParts::isHeadCell);
    if (cells.size() < 2 || (!heads && cells.size() % 2 == 1)) {
      return found;
    }
    for (int i = 0; i < cells.size(); ) {
      int end = heads ? nextHead(cells, i) : i + 2;
      if (end - i >= 2 && (!heads || TableParts.isHeadCell(cells.get(i)))) {
        add(cells.get(i), cells.subList(i + 1, end), found);
      }
      i = end;
    }
    return found;
  }

  private void add(Element label, List<Element> values, List<FieldPair> found) {
    String text = VisibleText.of(label).text();
    boolean plain = label.getAllElements().stream().noneMatch(Control::holdsValue);
    boolean inline = InlinePairs.splits(text, labels);
    boolean nested = values.stream().anyMatch(this::holdsLabels);
    if (plain && !inline && !nested && !text.isEmpty() && text.length() <= 120) {
      claimed.add(label);
      claimed.addAll(values);
      found.add(pairs.pair(label, values, group));
    }
  }

  private boolean holdsLabels(Element cell) {
    return cell.selectFirst("table") != null
        || cell.getAllElements().stream()
            .anyMatch(e -> e.normalName().equals("label") && !Choices.isOptionLabel(e))
        || InlinePairs.splits(VisibleText.of(cell).raw(), labels);
  }

  private static int nextHead(List<Element> cells, int from) {
    int i = from + 1;
    while (i < cells.size() && !TableParts.isHeadCell(cells.get(i))) {
      i++;
    }
    return i;
  }
}
