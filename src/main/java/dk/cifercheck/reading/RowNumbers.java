package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Checks the numbers that a list gives its rows: a gap is a row that was not seen. */
final class RowNumbers {
  private final Vocabulary words;

  RowNumbers(Vocabulary words) {
    this.words = words;
  }

  /** All cells of a row but its running number. */
  List<String> without(PageTable table, TableRow row) {
    List<String> content = new ArrayList<>(row.texts());
    for (TableHeader number : table.headers("column.no", words)) {
      if (number.column() < content.size()) {
        content.set(number.column(), "");
      }
    }
    return content;
  }

  /**
   * Checks one page.
   *
   * @param table the page
   * @param next the number that the first row must have, if the portal counts over all pages
   * @return the number that the row after the last one must have
   */
  int check(PageTable table, int next) throws NotProved {
    List<TableHeader> heads = table.headers("column.no", words);
    if (heads.size() != 1) {
      return next;
    }
    int expected = next;
    String before = "";
    for (TableRow row : table.rows()) {
      String text = row.find(heads.get(0)).map(TableCell::text).orElse("");
      boolean repeated = text.equals(before);
      boolean startsAgain = row == table.rows().get(0) && text.equals("1");
      if (startsAgain) {
        expected = 1;
      }
      if (!repeated && !text.equals(String.valueOf(expected))) {
        throw new NotProved(
            "row %d was expected and row \"%s\" was seen".formatted(expected, text));
      }
      expected += repeated ? 0 : 1;
      before = text;
    }
    return expected;
  }
}
