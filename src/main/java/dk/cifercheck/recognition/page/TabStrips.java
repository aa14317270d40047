package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds rows of tabs: by role, by the classes of common libraries, or by words known for tabs. */
public final class TabStrips {
  private static final Evaluator STRIPS =
      QueryParser.parse(
          "[role=tablist], .nav-tabs, .nav-pills, .layui-tab-title, .el-tabs__nav, .ant-tabs-nav,"
              + " ul.tabs");

  private static final String ACTIVE =
      "(?i)active|is-active|layui-this|tabs-selected|selected|current|on|ant-tabs-tab-active";

  private TabStrips() {}

  /**
   * The strips in a part that can be seen, in the page's order.
   *
   * @param part the part to look in
   * @param vocabulary the words for tabs ({@code tab.*}), needed for strips that are only links
   */
  public static List<TabStrip> in(Element part, Vocabulary vocabulary) {
    List<TabStrip> strips = new ArrayList<>();
    for (Element element : part.getAllElements()) {
      if (!isInside(element, strips) && !Visibility.hiddenWithin(element, part)) {
        List<Element> tabs = tabs(element, vocabulary);
        if (!tabs.isEmpty()) {
          strips.add(new TabStrip(build(element, tabs), element));
        }
      }
    }
    return strips;
  }

  private static boolean isInside(Element element, List<TabStrip> strips) {
    return !strips.isEmpty()
        && strips.stream().anyMatch(strip -> element.parents().contains(strip.element()));
  }

  private static List<Element> tabs(Element element, Vocabulary vocabulary) {
    if (element.is(STRIPS)) {
      List<Element> byRole = element.select("[role=tab]");
      return byRole.isEmpty() ? items(element) : byRole;
    }
    if (element.childrenSize() < 2 || !element.children().stream().allMatch(TabStrips::leads)) {
      return List.of();
    }
    List<Element> items = items(element);
    boolean onlyLinks = items.size() == element.childrenSize() && items.size() >= 2;
    long known = items.stream().filter(item -> isTabWord(item, vocabulary)).count();
    return onlyLinks && known >= 2 ? items : List.of();
  }

  private static boolean isTabWord(Element item, Vocabulary vocabulary) {
    return !vocabulary.meaning(VisibleText.of(item).raw()).within("tab.").isEmpty();
  }

  /** The children of a strip that have words and can be clicked. */
  private static List<Element> items(Element strip) {
    return strip.children().stream()
        .filter(child -> !Visibility.concealed(child))
        .filter(TabStrips::leads)
        .filter(child -> !VisibleText.of(child).isBlank())
        .toList();
  }

  private static boolean leads(Element child) {
    return child.normalName().equals("li")
        || Control.operable(child)
        || child.children().stream().anyMatch(Control::operable);
  }

  private static List<Tab> build(Element strip, List<Element> items) {
    TabPanes panes = TabPanes.of(strip, items, items.stream().map(TabStrips::active).toList());
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Element item = items.get(i);
      tabs.add(new Tab(VisibleText.of(item).text(), control(item), active(item), panes.find(i)));
    }
    return tabs;
  }

  private static Control control(Element item) {
    return Control.of(
        item.getAllElements().stream()
            .filter(e -> e.normalName().matches("a|button"))
            .findFirst()
            .orElse(item));
  }

  private static boolean active(Element item) {
    return item.getAllElements().stream().anyMatch(TabStrips::marked);
  }

  private static boolean marked(Element element) {
    String selected = element.attr("aria-selected");
    return selected.equals("true")
        || Optional.of(element.attr("aria-current")).filter(c -> c.matches("true|page")).isPresent()
        || (!selected.equals("false")
            && element.classNames().stream().anyMatch(name -> name.matches(ACTIVE)));
  }
}
