package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A row of tabs.
 *
 * @param tabs in the page's order
 * @param element the strip
 */
public record TabStrip(List<Tab> tabs, Element element) {
  /** Makes the list immutable. */
  public TabStrip {
    tabs = List.copyOf(tabs);
  }
}
