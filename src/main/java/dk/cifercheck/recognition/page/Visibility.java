package dk.cifercheck.recognition.page;

import dk.cifercheck.snapshot.Markup;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells what of a frozen page a person can see. */
public final class Visibility {
  private Visibility() {}

  /** Whether this element is marked as not visible; its ancestors are not looked at. */
  public static boolean concealed(Element element) {
    if (element.hasAttr(Markup.HIDDEN) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Whether the element lies in something that is not visible, itself included. */
  public static boolean hidden(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (concealed(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something between the element and the part, the part excluded, is not visible. */
  public static boolean hiddenWithin(Element element, Element part) {
    for (Element e = element; e != null && e != part; e = e.parent()) {
      if (concealed(e)) {
        return true;
      }
    }
    return false;
  }
}
