package dk.cifercheck.reading;

import dk.cifercheck.snapshot.Markup;
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

  private Excerpt() {}

  /** The smallest piece that shows the label and the value, or a label that has none. */
  static Optional<Element> place(Element content, String label, String value) {
    if (label.isBlank()) {
      return Optional.empty();
    }
    String wanted = folded(label);
    return content.getAllElements().stream()
        .filter(one -> isVisible(one, content) && folded(one.ownText()).equals(wanted))
        .flatMap(one -> around(one, content, folded(value)).stream())
        .findFirst();
  }

  /** Upwards from the label until the value is there too; not further than the tab. */
  private static Optional<Element> around(Element label, Element content, String value) {
    Element at = label;
    while (at != null && at != content) {
      Element up = at.parent();
      if (up == null) {
        return Optional.empty();
      }
      at = up;
      if (seen(at).length() > label.text().length() && seen(at).contains(value)) {
        // The piece that all of a tab is would show what nobody asked for.
        return at == content ? Optional.empty() : Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static String seen(Element element) {
    Element copy = new Element("div");
    copy(element, copy);
    return folded(copy.text());
  }

  static List<Element> tables(Element content) {
    return content.select("table").stream()
        .filter(table -> isVisible(table, content) && table.select("table").size() == 1)
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
