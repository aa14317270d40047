package dk.cifercheck.reading;

import dk.cifercheck.snapshot.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes a piece of a page inert: only what a person sees, as text in plain elements. Everything is
 * left out that is not named here: hidden parts and fields, attributes, links, comments.
 */
final class Excerpt {
  private static final Set<String> PLAIN =
      Set.of(
          "table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "div", "span", "p", "br",
          "label", "ul", "ol", "li", "dl", "dt", "dd", "b", "strong", "small", "h1", "h2", "h3",
          "h4", "h5", "h6", "section");
  private static final Set<String> NOTHING =
      Set.of(
          "script",
          "style",
          "link",
          "meta",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "img",
          "canvas",
          "audio",
          "video",
          "button",
          "head",
          "title");

  /** So much more text than label and value there may be, such as another field of the same row. */
  private static final int MOST_BESIDE = 300;

  private Excerpt() {}

  /**
   * The smallest piece that shows the label and the value; of a label without a value only one that
   * is there once, since a label that is there twice may have one elsewhere.
   */
  static Optional<Element> place(Element content, String label, String value) {
    String wanted = folded(label);
    List<Element> labels =
        content.getAllElements().stream()
            .filter(one -> !wanted.isEmpty() && folded(one.ownText()).equals(wanted))
            .filter(one -> one != content && isVisible(one, content))
            .toList();
    if (folded(value).isEmpty()) {
      return labels.size() == 1 ? blank(labels.get(0), content) : Optional.empty();
    }
    return labels.stream()
        .flatMap(one -> around(one, content, folded(value)).stream())
        .min(Comparator.comparingInt(piece -> seen(piece).length()))
        .filter(piece -> seen(piece).length() <= wanted.length() + value.length() + MOST_BESIDE);
  }

  /** Upwards from the label until the value is there too; never as far as the whole tab. */
  private static Optional<Element> around(Element label, Element content, String value) {
    for (Element at = label.parent(); at != null && at != content; at = at.parent()) {
      String text = seen(at);
      if (text.length() > seen(label).length() && text.contains(value)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** What is around the label, if there is nothing else in it. */
  private static Optional<Element> blank(Element label, Element content) {
    return Optional.ofNullable(label.parent())
        .filter(parent -> parent != content && seen(parent).equals(seen(label)));
  }

  private static String seen(Element element) {
    Element copy = new Element("div");
    copy(element, copy);
    return folded(copy.text());
  }

  static List<Element> tables(Element content) {
    return content.select("table").stream()
        .filter(table -> isVisible(table, content) && table.select("table").size() == 1)
        .filter(table -> !seen(table).isEmpty())
        .toList();
  }

  /** Within its tab; the tab itself need not have been the open one when the page was saved. */
  private static boolean isVisible(Element element, Element content) {
    for (Element at = element; at != null && at != content; at = at.parent()) {
      if (at.hasAttr(Markup.HIDDEN)) {
        return false;
      }
    }
    return true;
  }

  /** The piece as HTML without anything that does or hides something. */
  static String html(Element piece) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    copy(piece, page.body());
    return page.body().html();
  }

  private static void copy(Element from, Element into) {
    String name = from.tagName().toLowerCase(Locale.ROOT);
    if (from.hasAttr(Markup.HIDDEN) || NOTHING.contains(name)) {
      return;
    }
    if (name.equals("input") || name.equals("select") || name.equals("textarea")) {
      into.appendElement("span").text(valueOf(from, name));
      return;
    }
    Element copy = into.appendElement(PLAIN.contains(name) ? name : "span");
    for (String span : List.of("colspan", "rowspan")) {
      if (from.attr(span).matches("[0-9]{1,2}")) {
        copy.attr(span, from.attr(span));
      }
    }
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        copy.appendText(text.getWholeText());
      } else if (child instanceof Element element) {
        copy(element, copy);
      }
    }
  }

  /** What a person sees in a field; of a hidden one or a password nothing. */
  private static String valueOf(Element field, String name) {
    if (name.equals("textarea")) {
      return field.wholeText();
    }
    if (name.equals("select")) {
      return field.select("option[selected]").text();
    }
    return switch (field.attr("type").toLowerCase(Locale.ROOT)) {
      case "", "text", "tel", "email", "number", "date" -> field.attr("value");
      case "checkbox", "radio" -> field.hasAttr("checked") ? "[x]" : "[ ]";
      default -> "";
    };
  }

  private static String folded(String text) {
    return text.replaceAll("[*\\s\\u00A0:\\uFF1A]+", " ").strip();
  }
}
