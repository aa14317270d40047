package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.Tab;
import dk.cifercheck.recognition.page.TabStrip;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that holds a row of tabs and all that belongs to it. */
final class Containers {
  private Containers() {}

  /** The innermost element around the strip and its panes. */
  static Element around(TabStrip strip) {
    List<Element> panes = strip.tabs().stream().map(Tab::pane).flatMap(Optional::stream).toList();
    for (Element at = strip.element().parent(); at != null; at = at.parent()) {
      Element candidate = at;
      if (panes.stream().allMatch(pane -> pane.parents().contains(candidate))) {
        return candidate;
      }
    }
    return strip.element();
  }
}
