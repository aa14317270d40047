package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sorts the rows of a table's body into data, signs, pagers and remarks. */
final class BodyRows {
  private final List<TableRow> rows = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Element> pagerRows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String emptySign = "";
  private int hiddenRows;

  private BodyRows() {}

  static BodyRows of(TableDraft draft, Vocabulary vocabulary) {
    BodyRows body = new BodyRows();
    for (int i = 0; i < draft.body().size(); i++) {
      body.sort(draft, i, vocabulary);
    }
    if (!body.rows.isEmpty() && !body.emptySign.isEmpty()) {
      body.problems.add("it has rows and says that it has none");
    }
    return body;
  }

  List<TableRow> rows() {
    return rows;
  }

  List<String> remarks() {
    return remarks;
  }

  /** Rows across the table with a pager in them. */
  List<Element> pagerRows() {
    return pagerRows;
  }

  List<String> problems() {
    return problems;
  }

  String emptySign() {
    return emptySign;
  }

  int hiddenRows() {
    return hiddenRows;
  }

  private void sort(TableDraft draft, int index, Vocabulary vocabulary) {
    Element element = draft.bodyRows().get(index);
    List<Element> cells = draft.body().get(index);
    TableRow row = new TableRow(cells.stream().map(TableCell::of).toList(), element);
    if (Visibility.hiddenWithin(element, TableParts.owner(element))) {
      hiddenRows += row.isBlank() ? 0 : 1;
    } else if (isRuler(element, row) || cells.isEmpty()) {
      return;
    } else if (cells.stream().distinct().count() == 1
        && (draft.heads().size() > 1 || isSign(row, vocabulary))) {
      across(row, vocabulary);
    } else {
      rows.add(row);
    }
  }

  private void across(TableRow row, Vocabulary vocabulary) {
    TableCell cell = row.cells().get(0);
    Element element = cell.element();
    if (element.selectFirst("table, [role=grid]") != null) {
      return; // a row unfolded below its row of data
    }
    String text = VisibleText.of(element).text();
    if (vocabulary.means(text, "text.noData")) {
      emptySign = text;
    } else if (vocabulary.means(text, "text.loading")) {
      problems.add("it says that it is still loading");
    } else if (isPager(text, element)) {
      pagerRows.add(element);
    } else {
      remarks.add(text);
    }
  }

  private static boolean isSign(TableRow row, Vocabulary vocabulary) {
    String text = row.cells().get(0).text();
    return vocabulary.means(text, "text.noData") || vocabulary.means(text, "text.loading");
  }

  private static boolean isPager(String text, Element element) {
    CountText count = CountText.of(text);
    return count.total().isPresent()
        || count.pages().isPresent()
        || element.selectFirst("[class*=pagination]") != null;
  }

  /** A row without height that only sets how wide the columns are. */
  private static boolean isRuler(Element element, TableRow row) {
    return row.isBlank()
        && (element.attr("aria-hidden").equals("true")
            || element.className().matches(".*(firstrow|measure-row).*"));
  }
}
