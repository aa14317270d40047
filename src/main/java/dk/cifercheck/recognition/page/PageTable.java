package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table whose columns have heads, put together from all its copies and parts.
 *
 * @param headings headings above it, the nearest first
 * @param headers heads of the columns
 * @param rows rows with data, those that are not visible left out
 * @param emptySign the words by which the table says that it has no rows; empty if it does not
 * @param remarks texts of rows with one cell across the table that are no known sign
 * @param hiddenRows number of rows that hold something but are not visible
 * @param hidden whether the table as a whole is not visible
 * @param pager what stands about pages beside it
 * @param problems what does not fit, one English phrase each; a table with any must not be relied
 *     on
 * @param element the table or the outermost of its parts
 */
public record PageTable(
    List<String> headings,
    List<TableHeader> headers,
    List<TableRow> rows,
    String emptySign,
    List<String> remarks,
    int hiddenRows,
    boolean hidden,
    Pager pager,
    List<String> problems,
    Element element) {

  /** Makes the lists immutable. */
  public PageTable {
    headings = List.copyOf(headings);
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  /**
   * The heads that stand for a concept: the visible ones, or, where none is visible, the others.
   */
  public List<TableHeader> headers(String concept, Vocabulary vocabulary) {
    List<TableHeader> found =
        headers.stream().filter(h -> vocabulary.meaning(h.label()).has(concept)).toList();
    List<TableHeader> visible = found.stream().filter(h -> !h.hidden()).toList();
    return visible.isEmpty() ? found : visible;
  }

  /** Whether exactly one column stands for this concept. */
  public boolean hasColumn(String concept, Vocabulary vocabulary) {
    return headers(concept, vocabulary).size() == 1;
  }
}
