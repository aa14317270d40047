package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The place beside a label where its value stands.
 *
 * @param nodes what stands there, in order
 * @param far whether it was looked for outside the label's own surroundings
 */
record ValueSlot(List<Node> nodes, boolean far) {
  private static final int HIGHEST = 4;

  /** Elements that hold one field as a whole: what follows them belongs to another one. */
  private static final String ROW =
      "(?i)(.*[-_])?(form-group|form-item|row|item|field|line|list|cell|section|panel|pane|card)";

  /** What follows the label up to the next label, heading or table. */
  static Optional<ValueSlot> after(Element label, LabelElements labels, Element part) {
    Element at = label;
    for (int level = 0; level < HIGHEST && at != part; level++) {
      List<Node> nodes = new ArrayList<>();
      boolean free = collect(at, labels, nodes);
      if (nodes.stream().anyMatch(ValueSlot::isPlace)) {
        return Optional.of(new ValueSlot(nodes, level > 0));
      }
      Element up = at.parent();
      if (!free
          || up == null
          || endsHere(up)
          || !VisibleText.of(up).text().equals(VisibleText.of(label).text())) {
        return Optional.empty();
      }
      at = up;
    }
    return Optional.empty();
  }

  private static boolean collect(Element at, LabelElements labels, List<Node> nodes) {
    for (Node s = at.nextSibling(); s != null; s = s.nextSibling()) {
      if (s instanceof Element element && !Control.holdsValue(element) && ends(element, labels)) {
        return false;
      }
      nodes.add(s);
    }
    return true;
  }

  private static boolean ends(Element element, LabelElements labels) {
    return labels.in(element)
        || Headings.heading(element).isPresent()
        || element.normalName().matches("hr|table|fieldset|form|nav|tr")
        || element.selectFirst("table") != null;
  }

  private static boolean endsHere(Element up) {
    return up.normalName().matches("td|th|li|p|dd|dt|tr|form|fieldset|body|cc-frame")
        || up.classNames().stream().anyMatch(name -> name.matches(ROW));
  }

  /** An empty element is a place too: a value may be missing in it. */
  private static boolean isPlace(Node node) {
    if (node instanceof TextNode text) {
      return !Fold.blank(text.getWholeText().replaceAll("[::：*]", ""));
    }
    return node instanceof Element element
        && !Visibility.concealed(element)
        && !element.normalName().matches("br|i|button|script|style|template")
        && !(element.normalName().equals("span") && isMark(element));
  }

  private static boolean isMark(Element element) {
    String text = VisibleText.of(element).text();
    return text.matches("[*＊]") || element.className().matches("(?i).*(required|asterisk|star).*");
  }
}
