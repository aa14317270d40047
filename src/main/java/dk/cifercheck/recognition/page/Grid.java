package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Cells by row and column, spans laid out.
 *
 * @param rows for each row its cells by column; a cell that spans stands in every place it covers
 */
record Grid(List<List<Element>> rows) {
  private static final int WIDEST = 200;

  static Grid of(List<Element> rows) {
    List<List<Element>> laid = new ArrayList<>();
    Map<Integer, Carried> carried = new HashMap<>();
    for (Element row : rows) {
      laid.add(layOut(TableParts.cells(row), carried));
    }
    return new Grid(laid);
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<Element> layOut(List<Element> cells, Map<Integer, Carried> carried) {
    List<Element> row = new ArrayList<>();
    for (Element cell : cells) {
      fill(row, carried);
      int down = span(cell, "rowspan");
      for (int i = span(cell, "colspan"); i > 0 && row.size() < WIDEST; i--) {
        if (down > 1) {
          carried.put(row.size(), new Carried(cell, down - 1));
        }
        row.add(cell);
      }
    }
    fill(row, carried);
    return row;
  }

  private static void fill(List<Element> row, Map<Integer, Carried> carried) {
    for (Carried above = carried.remove(row.size());
        above != null;
        above = carried.remove(row.size())) {
      if (above.left > 1) {
        carried.put(row.size(), new Carried(above.cell, above.left - 1));
      }
      row.add(above.cell);
    }
  }

  private static int span(Element cell, String attribute) {
    String text =
        cell.attr(attribute).isEmpty() ? cell.attr("aria-" + attribute) : cell.attr(attribute);
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
  }

  private record Carried(Element cell, int left) {}
}
