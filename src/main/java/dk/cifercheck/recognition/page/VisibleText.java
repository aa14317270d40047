package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Text as a person sees it.
 *
 * @param raw to the letter
 * @param text white space folded, see {@link Fold#space}
 */
public record VisibleText(String raw, String text) {
  /** Nothing to see. */
  public static final VisibleText NONE = new VisibleText("", "");

  /** The text with these letters. */
  public static VisibleText ofLetters(String raw) {
    return new VisibleText(raw, Fold.space(raw));
  }

  /** What an element says by itself; what stands in its fields does not count. */
  public static VisibleText of(Node node) {
    return new TextCollector(false).collect(node);
  }

  /**
   * What an element says, the values of its fields included, its buttons and lists to pick from
   * not.
   */
  public static VisibleText withValues(Node node) {
    return new TextCollector(true).collect(node);
  }

  /** The same for several neighbours. */
  public static VisibleText withValuesOf(List<Node> nodes) {
    TextCollector collector = new TextCollector(true);
    nodes.forEach(collector::add);
    return collector.result();
  }

  /**
   * What an element says; where it was cut with dots and its title holds the whole, the whole.
   *
   * @param element a table cell or another element with a value in it
   */
  public static VisibleText whole(Element element) {
    VisibleText seen = withValues(element);
    if (!seen.cut()) {
      return seen;
    }
    String start = seen.text().replaceAll("(\\.{3}|…)$", "").strip();
    for (Element titled : element.select("[title]")) {
      String title = titled.attr("title");
      if (!start.isEmpty() && Fold.space(title).startsWith(start)) {
        return ofLetters(title);
      }
    }
    return seen;
  }

  /** Whether it ends in dots, so that more was there than is shown. */
  public boolean cut() {
    return text.endsWith("...") || text.endsWith("…");
  }

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
