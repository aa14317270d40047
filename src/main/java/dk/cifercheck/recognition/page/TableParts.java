package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds tables, rows and cells, drawn with table elements or with roles. */
final class TableParts {
  private static final String ROLES = "[role=table], [role=grid], [role=treegrid]";
  private static final Set<String> CELLS = Set.of("cell", "gridcell", "columnheader", "rowheader");

  private TableParts() {}

  /** All tables of a part in its order, nested ones too. */
  static List<Element> tables(Element part) {
    return part.getAllElements().stream().filter(TableParts::isTable).toList();
  }

  static boolean isTable(Element element) {
    if (element.normalName().equals("table")) {
      return true;
    }
    return element.hasAttr("role") && element.is(ROLES) && element.selectFirst("table") == null;
  }

  /** The rows that belong to this table and to no table inside it; the foot left out. */
  static List<Element> rows(Element table) {
    return table.getAllElements().stream()
        .filter(e -> isRow(e) && owner(e) == table && e.closest("tfoot") == null)
        .toList();
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    if (row.normalName().equals("tr")) {
      return row.children().stream().filter(c -> c.normalName().matches("t[hd]")).toList();
    }
    return row.getAllElements().stream()
        .filter(e -> e != row && CELLS.contains(e.attr("role")) && rowOf(e) == row)
        .toList();
  }

  static boolean isHeadCell(Element cell) {
    return cell.normalName().equals("th") || cell.attr("role").equals("columnheader");
  }

  /** Whether something stands between the rows that is neither row nor part of one. */
  static boolean holdsStray(Element table) {
    return table.getAllElements().stream()
        .filter(e -> e == table || owner(e) == table)
        .filter(e -> e.normalName().matches("table|thead|tbody"))
        .flatMap(e -> e.children().stream())
        .filter(e -> !e.normalName().matches("caption|colgroup|thead|tbody|tfoot|tr"))
        .anyMatch(e -> !Fold.blank(e.text()) || e.selectFirst("td, th") != null);
  }

  /** The table that an element stands in, or the element itself where it stands in none. */
  static Element owner(Element element) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (isTable(up)) {
        return up;
      }
    }
    return element;
  }

  private static boolean isRow(Element element) {
    return element.normalName().equals("tr")
        || (element.attr("role").equals("row") && element.closest("table") == null);
  }

  private static Element rowOf(Element cell) {
    for (Element up = cell.parent(); up != null; up = up.parent()) {
      if (isRow(up)) {
        return up;
      }
    }
    return cell;
  }
}
