package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Counts what stands beside a label. Where it is more than one thing, a label between them may be
 * missing, and then one of them belongs to another field.
 */
final class Pieces {
  private Pieces() {}

  /**
   * Number of things: a run of words and their marks is one, so is a box with whatever is in it.
   */
  static int count(List<? extends Node> place) {
    int pieces = 0;
    boolean running = false;
    for (Node node : place) {
      boolean inline = isInline(node);
      boolean says = says(node);
      pieces += says && !(inline && running) ? 1 : 0;
      running = says ? inline : running && (inline || node instanceof TextNode);
    }
    return pieces;
  }

  private static boolean isInline(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element
            && element.normalName().matches("br|b|i|em|strong|font|wbr|sup|sub|u"));
  }

  /** Choices and their words are one thing, whatever lies around them. */
  private static boolean says(Node node) {
    if (node instanceof TextNode text) {
      return !Fold.blank(text.getWholeText());
    }
    return node instanceof Element element
        && !Visibility.concealed(element)
        && !Hints.is(element)
        && !PickList.is(element)
        && !element.normalName().matches("a|button")
        && (Control.holdsValue(element) || !VisibleText.withValues(element).isBlank())
        && !Choices.isChoice(element)
        && !Choices.isOptionLabel(element);
  }
}
