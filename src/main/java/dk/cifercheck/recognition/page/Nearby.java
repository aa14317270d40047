package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds what stands around a table and belongs to it and to no other table. */
final class Nearby {
  private Nearby() {}

  /** The smallest element that holds all of these. */
  static Element common(List<Element> elements) {
    Element common = elements.get(0);
    for (Element element : elements) {
      while (common != element && !element.parents().contains(common)) {
        Element up = common.parent();
        if (up == null) {
          return common;
        }
        common = up;
      }
    }
    return common;
  }

  /**
   * The elements around a table, the nearest first: what follows it up to the next table or
   * heading, and what stands above it where nothing else could be meant.
   */
  static List<Element> around(List<Element> tables, Element part) {
    List<Element> around = new ArrayList<>();
    Element path = common(tables);
    addInside(path, tables, around);
    while (path != part && path.parent() != null && !endsPart(path)) {
      boolean free = addAfter(path, around);
      addBefore(path, around);
      if (!free) {
        break;
      }
      path = path.parent();
      if (path == null) {
        break;
      }
    }
    return around;
  }

  private static void addInside(Element common, List<Element> tables, List<Element> around) {
    for (Element child : common.children()) {
      boolean holdsTable = tables.stream().anyMatch(t -> t == child || t.parents().contains(child));
      if (holdsTable && !tables.contains(child)) {
        addInside(child, tables, around);
      } else if (!holdsTable && (!tables.contains(common) || child.normalName().equals("tfoot"))) {
        around.add(child);
      }
    }
  }

  private static boolean addAfter(Element path, List<Element> around) {
    for (Element s = path.nextElementSibling(); s != null; s = s.nextElementSibling()) {
      if (startsOther(s)) {
        return false;
      }
      around.add(s);
    }
    return true;
  }

  private static void addBefore(Element path, List<Element> around) {
    List<Element> above = new ArrayList<>();
    for (Element s = path.previousElementSibling(); s != null; s = s.previousElementSibling()) {
      if (holdsTable(s)) {
        return;
      }
      above.add(s);
      if (Headings.heading(s).isPresent()) {
        break;
      }
    }
    around.addAll(above);
  }

  private static boolean startsOther(Element sibling) {
    return holdsTable(sibling) || sibling.getAllElements().stream().anyMatch(Headings::is);
  }

  private static boolean holdsTable(Element element) {
    return element.getAllElements().stream().anyMatch(TableParts::isTable);
  }

  private static boolean endsPart(Element element) {
    return element.hasClass("tab-pane")
        || element.attr("role").equals("tabpanel")
        || element.normalName().equals("cc-frame");
  }
}
