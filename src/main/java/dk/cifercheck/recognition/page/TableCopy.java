package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Recognises a second copy of a table or of some of its columns, and takes from it what is seen.
 */
final class TableCopy {
  private TableCopy() {}

  /**
   * Whether one draft is a copy of all or some columns of the other: the same rows, and no cell
   * that says something else.
   */
  static boolean isCopy(TableDraft one, TableDraft other) {
    if (!one.hasHead() || !other.hasHead() || one.body().size() != other.body().size()) {
      return false;
    }
    TableDraft wide = wider(one, other);
    TableDraft narrow = wide == one ? other : one;
    List<String> keys = words(narrow);
    boolean same = keys.equals(words(wide));
    if (!same && !(keepsInView(one, other) && words(wide).containsAll(keys))) {
      return false;
    }
    boolean distinct = new HashSet<>(words(wide)).size() == words(wide).size();
    return distinct && (same || !keys.isEmpty()) && agree(wide, narrow);
  }

  /** The wider one, each cell from the copy in which it can be seen. */
  static TableDraft join(TableDraft one, TableDraft other) {
    TableDraft wide = wider(one, other);
    TableDraft narrow = wide == one ? other : one;
    boolean onTop = liesOnTop(narrow, wide);
    List<List<Element>> cells = new ArrayList<>();
    for (int row = 0; row < wide.body().size(); row++) {
      List<Element> joined = new ArrayList<>(wide.body().get(row));
      for (int column = 0; column < joined.size(); column++) {
        Element copy = copy(wide, narrow, row, column);
        if (copy != null && (isUnseen(joined.get(column)) || (onTop && !isUnseen(copy)))) {
          joined.set(column, copy);
        }
      }
      cells.add(joined);
    }
    return wide.withBodyCells(cells, narrow);
  }

  private static boolean isUnseen(Element cell) {
    return says(cell).isEmpty() || conceals(cell);
  }

  /** A column that is kept in view lies over the same column of the table that scrolls below it. */
  private static boolean liesOnTop(TableDraft copy, TableDraft other) {
    Element common = Nearby.common(List.of(copy.element(), other.element()));
    return saysFixed(copy.element(), common) && !saysFixed(other.element(), common);
  }

  private static boolean agree(TableDraft wide, TableDraft narrow) {
    for (int row = 0; row < wide.body().size(); row++) {
      for (int column = 0; column < wide.body().get(row).size(); column++) {
        Element copy = copy(wide, narrow, row, column);
        if (copy != null && differ(says(wide.body().get(row).get(column)), says(copy))) {
          return false;
        }
      }
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable Element copy(
      TableDraft wide, TableDraft narrow, int row, int column) {
    if (column >= wide.heads().size()) {
      return null;
    }
    String key = TableDraft.key(wide.heads().get(column));
    int at = key.isEmpty() ? -1 : narrow.keys().indexOf(key);
    List<Element> cells = narrow.body().get(row);
    return at < 0 || at >= cells.size() ? null : cells.get(at);
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String says(Element cell) {
    return VisibleText.withValues(cell).text();
  }

  private static boolean conceals(Element cell) {
    return Visibility.concealed(cell) || cell.children().stream().anyMatch(Visibility::concealed);
  }

  private static List<String> words(TableDraft draft) {
    return draft.keys().stream().filter(key -> !key.isEmpty()).toList();
  }

  private static TableDraft wider(TableDraft one, TableDraft other) {
    return other.heads().size() > one.heads().size() ? other : one;
  }

  /** Whether one of them stands in a part whose class says that it is a copy kept in view. */
  private static boolean keepsInView(TableDraft one, TableDraft other) {
    Element common = Nearby.common(List.of(one.element(), other.element()));
    return saysFixed(one.element(), common) || saysFixed(other.element(), common);
  }

  private static boolean saysFixed(Element element, Element common) {
    for (Element e = element; e != null && e != common; e = e.parent()) {
      if (e.className().matches("(?i).*(fixed|frozen|clone|sticky).*")) {
        return true;
      }
    }
    return false;
  }
}
