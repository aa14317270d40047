package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One change to one node of a page, as careless programmers and broken answers make them.
 *
 * @param kind what was done
 * @param touched the texts and values that were removed, changed, doubled or moved, folded
 * @param text the text that was put in, folded; empty if none was
 * @param isOfTwoAlike whether two labels or two values changed places, which nobody can notice
 * @param what the node, for people
 */
public record Mutation(
    Kind kind, List<String> touched, String text, boolean isOfTwoAlike, String what) {
  private static final String NONSENSE = "Qx7 zyzzyva";

  /** The labels that texts are renamed to. */
  private static final List<String> LABELS =
      List.of(
          "Enterprise name",
          "Address of production site",
          "Contact person telephone",
          "China registration number",
          "Valid until",
          "HS CODE",
          "Submit");

  /** What can be done to a node. */
  public enum Kind {
    /** The node is gone. */
    DELETED,
    /** The element has another tag. */
    OTHER_TAG,
    /** The text is another label that is known. */
    OTHER_LABEL,
    /** The text means nothing. */
    NONSENSE,
    /** The node stands there twice. */
    DUPLICATED,
    /** The node and the one after it have changed places. */
    SWAPPED
  }

  /** The nodes that can be changed, in the order of the page. */
  public static List<Node> nodes(Element body) {
    List<Node> nodes = new ArrayList<>();
    body.forEachNode(
        node -> {
          if (node != body && counts(node)) {
            nodes.add(node);
          }
        });
    return nodes;
  }

  private static boolean counts(Node node) {
    return node instanceof Element || (node instanceof TextNode text && !text.isBlank());
  }

  /**
   * Changes a node.
   *
   * @param node in a page that is thrown away afterwards
   * @return what was done; nothing if it cannot be done to this node
   */
  public static Optional<Mutation> of(Kind kind, Node node, int index, Vocabulary words) {
    String what = kind + " " + Fold.space(node.outerHtml());
    List<String> touched = new ArrayList<>(texts(node));
    String text = "";
    boolean alike = false;
    switch (kind) {
      case DELETED -> node.remove();
      case DUPLICATED -> node.after(node.clone());
      case SWAPPED -> {
        Optional<Node> other = next(node);
        if (other.isEmpty()) {
          return Optional.empty();
        }
        alike = isLabel(node, words) == isLabel(other.get(), words) && isSmall(node, other.get());
        touched.addAll(texts(other.get()));
        what += " WITH " + Fold.space(other.get().outerHtml());
        swap(node, other.get());
      }
      case OTHER_TAG -> {
        if (!(node instanceof Element element)
            || element.normalName().matches("input|select|option|br")) {
          return Optional.empty();
        }
        element.tagName(otherTag(element.normalName()));
      }
      case OTHER_LABEL, NONSENSE -> {
        if (!(node instanceof TextNode letters)) {
          return Optional.empty();
        }
        text = kind == Kind.NONSENSE ? NONSENSE : otherLabel(letters, index, words);
        letters.text(text);
      }
    }
    return Optional.of(new Mutation(kind, touched, Fold.match(text), alike, what));
  }

  /** One text each, or two rows: a row that moves into another group is of that group. */
  private static boolean isSmall(Node one, Node other) {
    boolean rows = one.nodeName().equals("tr") && other.nodeName().equals("tr");
    return rows
        || (texts(one).stream().distinct().count() <= 2
            && texts(other).stream().distinct().count() <= 2);
  }

  private static boolean isLabel(Node node, Vocabulary words) {
    String text =
        node instanceof Element element ? element.text() : ((TextNode) node).getWholeText();
    return words.meaning(text).concepts().stream()
        .anyMatch(concept -> concept.matches("(field|generic|column|section|tab)\\..*"));
  }

  private static String otherLabel(TextNode old, int index, Vocabulary words) {
    for (int i = 0; i < LABELS.size(); i++) {
      String label = LABELS.get(Math.floorMod(index + i, LABELS.size()));
      if (!words.meaning(label).equals(words.meaning(old.text()))) {
        return label;
      }
    }
    throw new IllegalStateException("one of the labels must mean something else");
  }

  private static String otherTag(String tag) {
    return switch (tag) {
      case "td" -> "th";
      case "th" -> "td";
      case "div" -> "section";
      case "span", "b", "strong", "label" -> "em";
      case "a", "button" -> "span";
      default -> "div";
    };
  }

  private static Optional<Node> next(Node node) {
    for (Node next = node.nextSibling(); next != null; next = next.nextSibling()) {
      if (counts(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static void swap(Node one, Node other) {
    Node place = new TextNode("");
    one.replaceWith(place);
    other.replaceWith(one);
    place.replaceWith(other);
  }

  /** Every text and value in a node, and all its text together, folded. */
  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    node.nodeStream()
        .forEach(
            inner -> {
              if (inner instanceof TextNode text) {
                texts.add(Fold.match(text.text()));
              } else if (inner instanceof Element element) {
                texts.add(Fold.match(element.attr("value")));
                texts.add(Fold.match(element.text()));
                texts.add(Fold.match(element.attr("title")));
              }
            });
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** Whether a text that was changed holds this one. */
  public boolean touches(String folded) {
    return touched.stream().anyMatch(text -> text.contains(folded));
  }

  /** Whether a text that was changed is a part of this one; dots stand for what was cut off. */
  public boolean touchesPartOf(String folded) {
    return touched.stream().anyMatch(text -> folded.contains(text.replaceAll("\\.+$", "")));
  }

  /** Whether a text that was doubled stands in this one twice, one after the other. */
  public boolean isDoubledIn(String folded) {
    String bare = folded.replaceAll("[ ,]", "");
    return touched.stream()
        .map(text -> text.replaceAll("[ ,]", ""))
        .anyMatch(text -> bare.contains(text + text));
  }

  /** The class of an outcome, for the table of them. */
  public String in(String outcome) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + outcome;
  }
}
