package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the headings that a place on the page stands under, as a person would. */
final class Headings {
  private static final int LONGEST = 120;

  private static final Set<String> BY_KIND =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "legend", "caption");

  private static final Pattern BY_CLASS =
      Pattern.compile(
          "((panel|card|box|ibox|section|block|group|form|part|module|sub|collapse|area)[-_]?)?"
              + "(title|heading|header|caption|tit)|el-card__header|el-divider__text"
              + "|el-collapse-item__header|el-descriptions__title|layui-card-header"
              + "|layui-colla-title|ant-card-head-title|ant-descriptions-title");

  private Headings() {}

  /** The headings above an element, the nearest first; outside the part nothing counts. */
  static List<String> above(Element element, Element part) {
    List<String> headings = new ArrayList<>();
    for (Element e = element; e != null && e != part; e = e.parent()) {
      addBefore(e, headings);
    }
    return headings;
  }

  private static void addBefore(Element element, List<String> headings) {
    int level = Integer.MAX_VALUE;
    for (Element s = element.previousElementSibling(); s != null; s = s.previousElementSibling()) {
      Optional<Element> found = heading(s);
      if (found.isPresent() && level(found.get()) < level) {
        level = level(found.get());
        headings.add(Label.of(VisibleText.of(found.get()).raw()).shown());
      }
    }
  }

  /** The heading that this element is, or consists of. */
  static Optional<Element> heading(Element element) {
    if (is(element)) {
      return Optional.of(element);
    }
    if (element.normalName().equals("tr")) {
      return rowHeading(element);
    }
    String text = VisibleText.of(element).text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return element.getAllElements().stream()
        .filter(e -> e != element && (is(e) || bold(e)))
        .filter(e -> VisibleText.of(e).text().equals(text))
        .filter(e -> !holdsField(element))
        .findFirst();
  }

  /** Whether the element is a heading by its kind or its class. */
  static boolean is(Element element) {
    if (!BY_KIND.contains(element.normalName()) && !byClass(element)) {
      return false;
    }
    int length = VisibleText.of(element).text().length();
    return length > 0 && length <= LONGEST && !holdsField(element);
  }

  private static boolean byClass(Element element) {
    return element.hasAttr("class")
        && element.isBlock()
        && element.classNames().stream().anyMatch(name -> BY_CLASS.matcher(name).matches())
        && !Label.endsInColon(VisibleText.of(element).raw());
  }

  private static boolean bold(Element element) {
    return element.normalName().matches("b|strong")
        && !Label.endsInColon(VisibleText.of(element).raw());
  }

  /** A row with one cell that spans is a heading within a form drawn as a table. */
  private static Optional<Element> rowHeading(Element row) {
    List<Element> cells = TableParts.cells(row);
    if (cells.size() != 1 || holdsField(row)) {
      return Optional.empty();
    }
    Element cell = cells.get(0);
    boolean spans = cell.hasAttr("colspan") || cell.normalName().equals("th");
    String text = VisibleText.of(cell).text();
    return spans && !text.isEmpty() && text.length() <= LONGEST
        ? Optional.of(cell)
        : Optional.empty();
  }

  private static boolean holdsField(Element element) {
    return element.getAllElements().stream().anyMatch(Control::holdsValue);
  }

  /** Rank of a heading, 1 the highest, by the highest one it is or holds. */
  static int rank(Element heading) {
    return heading.getAllElements().stream().mapToInt(Headings::level).min().orElse(6);
  }

  private static int level(Element heading) {
    String name = heading.normalName();
    return name.matches("h[1-6]") ? name.charAt(1) - '0' : 6;
  }
}
