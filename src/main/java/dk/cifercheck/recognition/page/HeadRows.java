package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells which rows at the top of a table are its head. */
final class HeadRows {
  private HeadRows() {}

  /** Number of rows at the top that are not data; 0 if the table has no head. */
  static int count(List<Element> rows, Vocabulary vocabulary) {
    int captions = captions(rows);
    int marked = captions;
    while (marked < rows.size() && isMarked(rows.get(marked))) {
      marked++;
    }
    if (marked > captions) {
      return marked;
    }
    if (captions < rows.size() && isUnmarked(rows, captions, vocabulary)) {
      return captions + 1;
    }
    return 0;
  }

  /** Number of rows at the top with one cell only, which name the table. */
  static int captions(List<Element> rows) {
    int captions = 0;
    while (captions + 1 < rows.size() && isCaption(rows.get(captions))) {
      captions++;
    }
    return captions > 0 && isPossible(rows.get(captions)) ? captions : 0;
  }

  private static boolean isCaption(Element row) {
    List<Element> cells = TableParts.cells(row);
    return cells.size() == 1 && cells.get(0).hasAttr("colspan");
  }

  private static boolean isPossible(Element row) {
    return isMarked(row) || TableParts.cells(row).stream().allMatch(HeadRows::bold);
  }

  /** In the head of the table by its markup, or all head cells. */
  private static boolean isMarked(Element row) {
    List<Element> cells = TableParts.cells(row);
    if (cells.isEmpty() || isCaption(row)) {
      return false;
    }
    Element parent = row.parent();
    if (parent != null && parent.normalName().equals("thead")) {
      return true;
    }
    return cells.size() > 1 && cells.stream().allMatch(TableParts::isHeadCell);
  }

  private static boolean isUnmarked(List<Element> rows, int at, Vocabulary vocabulary) {
    List<Element> cells = TableParts.cells(rows.get(at));
    if (cells.size() < 2 || cells.stream().anyMatch(HeadRows::holdsField)) {
      return false;
    }
    boolean allBold = cells.stream().allMatch(HeadRows::bold);
    boolean nextBold =
        at + 1 < rows.size()
            && TableParts.cells(rows.get(at + 1)).stream().allMatch(HeadRows::bold);
    return (allBold && !nextBold) || allKnown(cells, vocabulary);
  }

  private static boolean allKnown(List<Element> cells, Vocabulary vocabulary) {
    return cells.size() > 2
        && cells.stream()
            .map(TableDraft::label)
            .filter(label -> !label.isBlank())
            .allMatch(
                label ->
                    vocabulary.meaning(label).concepts().stream()
                        .anyMatch(concept -> concept.matches("(column|field|generic)\\..*")));
  }

  private static boolean holdsField(Element cell) {
    return cell.getAllElements().stream().anyMatch(Control::holdsValue);
  }

  private static boolean bold(Element cell) {
    if (TableParts.isHeadCell(cell)
        || cell.attr("style").matches(".*font-weight:\\s*(bold|[6-9]00).*")) {
      return true;
    }
    String text = VisibleText.of(cell).text();
    Element strong = cell.selectFirst("b, strong");
    return strong != null && !text.isEmpty() && VisibleText.of(strong).text().equals(text);
  }
}
