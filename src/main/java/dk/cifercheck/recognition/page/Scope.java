package dk.cifercheck.recognition.page;

import dk.cifercheck.snapshot.Markup;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The document that an element belongs to: ids are unique only there, not over all frames. */
final class Scope {
  private Scope() {}

  /** The one element with this id in the same document; none if there are several. */
  static Optional<Element> findById(Element from, String id) {
    Element root = of(from);
    List<Element> found =
        root.getAllElements().stream().filter(e -> e.id().equals(id) && of(e) == root).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Element of(Element element) {
    Element top = element;
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (up.normalName().equals(Markup.FRAME)) {
        return up;
      }
      top = up;
    }
    return top;
  }
}
