package dk.cifercheck.recognition.page;

import dk.cifercheck.snapshot.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Something on the page that can be operated.
 *
 * @param ref its reference, see {@link Markup#REF}; empty if the page has none for it
 * @param label text on it as a person sees it; else its title; white space folded
 * @param enabled whether it is not switched off
 * @param visible whether a person can see it
 * @param element the element itself
 */
public record Control(String ref, String label, boolean enabled, boolean visible, Element element) {
  private static final Set<String> NATIVE =
      Set.of("a", "button", "input", "select", "textarea", "summary");

  /** The control that this element is. */
  public static Control of(Element element) {
    return new Control(
        element.attr(Markup.REF),
        labelOf(element),
        enabled(element),
        !Visibility.hidden(element),
        element);
  }

  /** All controls inside an element, in the page's order; those of nested tables left out. */
  public static List<Control> in(Element element) {
    return element.getAllElements().stream()
        .filter(e -> e != element && operable(e) && !inNestedTable(e, element))
        .map(Control::of)
        .toList();
  }

  /** Whether the element can be operated: by its kind, by a handler or by its role. */
  public static boolean operable(Element element) {
    return NATIVE.contains(element.normalName())
        || element.hasAttr(Markup.CLICKABLE)
        || (element.hasAttr(Markup.REF) && !element.normalName().matches("img|iframe|cc-frame"))
        || element.attr("role").matches("button|link|tab|menuitem");
  }

  /** Whether the element is a field that holds a value, not a button. */
  public static boolean holdsValue(Element element) {
    String name = element.normalName();
    if (name.equals("select") || name.equals("textarea")) {
      return true;
    }
    return name.equals("input")
        && !element
            .attr("type")
            .toLowerCase(Locale.ROOT)
            .matches("button|submit|reset|image|file|password");
  }

  private static boolean inNestedTable(Element e, Element within) {
    for (Element up = e.parent(); up != null && up != within; up = up.parent()) {
      if (up.normalName().equals("table")) {
        return true;
      }
    }
    return false;
  }

  private static String labelOf(Element element) {
    String text = VisibleText.of(element).text();
    if (text.isEmpty() && element.attr("type").matches("(?i)button|submit|reset")) {
      text = Fold.space(element.attr("value"));
    }
    for (String attribute : List.of("aria-label", "title", "alt")) {
      if (text.isEmpty()) {
        text = Fold.space(element.attr(attribute));
      }
    }
    if (text.isEmpty()) {
      Element image = element.selectFirst("img[alt], [title], [aria-label]");
      if (image != null && image != element) {
        text = Fold.space(image.attr("alt") + image.attr("title") + image.attr("aria-label"));
      }
    }
    return text;
  }

  private static boolean enabled(Element element) {
    Element parent = element.parent();
    boolean offAsItem = parent != null && parent.normalName().equals("li") && off(parent);
    return !off(element) && !offAsItem;
  }

  private static boolean off(Element element) {
    return element.hasAttr("disabled")
        || element.attr("aria-disabled").equals("true")
        || element.classNames().stream()
            .anyMatch(name -> name.matches("(?i)(.*[-_])?disabled?([-_].*)?"));
  }
}
