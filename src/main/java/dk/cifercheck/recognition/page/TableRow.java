package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One row of a table's body.
 *
 * @param cells by column index
 * @param element the row
 */
public record TableRow(List<TableCell> cells, Element element) {
  /** Makes the list immutable. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell under a header, if the row reaches that far. */
  public Optional<TableCell> find(TableHeader header) {
    return header.column() < cells.size()
        ? Optional.of(cells.get(header.column()))
        : Optional.empty();
  }

  /**
   * Whether the row is as wide as the head, so that every cell stands under its own head; a head
   * may have one more place without words, above the scroll bar.
   */
  public boolean fits(List<TableHeader> headers) {
    int width = headers.size();
    boolean gutter = width > 1 && headers.get(width - 1).label().isBlank();
    return cells.size() == width || (gutter && cells.size() == width - 1);
  }

  /** The texts of all cells. */
  public List<String> texts() {
    return cells.stream().map(TableCell::text).toList();
  }

  /** Whether nothing stands in any cell. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }
}
