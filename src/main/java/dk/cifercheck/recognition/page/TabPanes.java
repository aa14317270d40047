package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The contents that belong to the tabs of a strip.
 *
 * @param panes by index of the tab
 */
record TabPanes(List<Optional<Element>> panes) {
  private static final List<String> POINTERS =
      List.of("aria-controls", "data-target", "data-bs-target", "href");

  static TabPanes of(Element strip, List<Element> items, List<Boolean> active) {
    List<Optional<Element>> named = items.stream().map(TabPanes::named).toList();
    if (named.stream().anyMatch(Optional::isPresent)) {
      return new TabPanes(distinct(named) ? named : none(items));
    }
    return new TabPanes(byPlace(strip, items, active).orElse(none(items)));
  }

  Optional<Element> find(int tab) {
    return panes.get(tab);
  }

  /** The element that the tab itself points to, in its own document. */
  private static Optional<Element> named(Element item) {
    for (Element element : item.getAllElements()) {
      for (String pointer : POINTERS) {
        String target = element.attr(pointer);
        String id = target.startsWith("#") ? target.substring(1) : target;
        boolean points = !id.isEmpty() && (target.startsWith("#") || pointer.startsWith("aria"));
        Optional<Element> pane = points ? Scope.findById(element, id) : Optional.empty();
        if (pane.isPresent()) {
          return pane;
        }
      }
    }
    return Optional.empty();
  }

  /** As many panes as tabs, in a container beside the strip, the open one shown. */
  private static Optional<List<Optional<Element>>> byPlace(
      Element strip, List<Element> items, List<Boolean> active) {
    Element up = strip;
    for (int i = 0; i < 4 && up != null; i++, up = up.parent()) {
      for (Element s = up.nextElementSibling(); s != null; s = s.nextElementSibling()) {
        if (s.className().matches("(?i).*(tab|panel|content).*")
            && s.childrenSize() == items.size()
            && opensTheActive(s, active)) {
          return Optional.of(s.children().stream().map(Optional::of).toList());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean opensTheActive(Element container, List<Boolean> active) {
    for (int i = 0; i < active.size(); i++) {
      if (active.get(i) == Visibility.concealed(container.child(i))) {
        return false;
      }
    }
    return active.contains(true);
  }

  private static boolean distinct(List<Optional<Element>> panes) {
    List<Element> found = panes.stream().flatMap(Optional::stream).toList();
    return new HashSet<>(found).size() == found.size();
  }

  private static List<Optional<Element>> none(List<Element> items) {
    List<Optional<Element>> none = new ArrayList<>();
    items.forEach(item -> none.add(Optional.empty()));
    return none;
  }
}
