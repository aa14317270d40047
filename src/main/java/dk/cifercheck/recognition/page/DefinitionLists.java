package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads definition lists; a term that another term follows is the heading of a group. */
final class DefinitionLists {
  private final PairBuilder pairs;
  private final Set<Element> claimed;

  DefinitionLists(PairBuilder pairs, Set<Element> claimed) {
    this.pairs = pairs;
    this.claimed = claimed;
  }

  List<FieldPair> read(Element list) {
    List<Element> items =
        list.getAllElements().stream()
            .filter(e -> e.normalName().matches("dt|dd") && e.closest("dl") == list)
            .toList();
    List<FieldPair> found = new ArrayList<>();
    List<String> group = List.of();
    for (int i = 0; i < items.size(); ) {
      int end = i + 1;
      while (end < items.size() && items.get(end).normalName().equals("dd")) {
        end++;
      }
      Element term = items.get(i);
      boolean isTerm = term.normalName().equals("dt");
      if (isTerm && end == i + 1) {
        group = List.of(Label.of(VisibleText.of(term).raw()).shown());
      } else if (isTerm) {
        found.add(pairs.pair(term, items.subList(i + 1, end), group));
      }
      claimed.addAll(items.subList(i, end));
      i = end;
    }
    return found;
  }
}
