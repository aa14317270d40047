package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One cell of a table.
 *
 * @param value what stands in it, values of fields included; the whole of a text cut with dots
 *     where its title has it
 * @param controls what can be operated in it, in order
 * @param element the cell; the same element in every place that it spans
 */
public record TableCell(VisibleText value, List<Control> controls, Element element) {
  /** Makes the list immutable. */
  public TableCell {
    controls = List.copyOf(controls);
  }

  static TableCell of(Element element) {
    return new TableCell(VisibleText.whole(element), Control.in(element), element);
  }

  /** White space folded. */
  public String text() {
    return value.text();
  }

  /** To the letter. */
  public String raw() {
    return value.raw();
  }
}
