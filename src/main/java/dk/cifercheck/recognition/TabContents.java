package dk.cifercheck.recognition;

import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.DetailTab.Fill;
import dk.cifercheck.recognition.DetailTab.Kind;
import dk.cifercheck.recognition.DetailTab.Listing;
import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.HeadedPart;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.PageTables;
import dk.cifercheck.recognition.page.Tab;
import dk.cifercheck.recognition.page.TabStrip;
import dk.cifercheck.recognition.page.Visibility;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.snapshot.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** From rows of tabs, headings or a whole page to {@link DetailTab}s. */
final class TabContents {
  private static final int KNOWN_FIELDS = 2;

  private final Vocabulary vocabulary;

  TabContents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the titles are those of a registration's tabs, not of the desk's. */
  boolean isAboutRegistration(TabStrip strip) {
    return strip.tabs().size() > 1
        && strip.tabs().stream().anyMatch(tab -> roleByTitle(tab.title()).isPresent());
  }

  List<DetailTab> ofStrip(TabStrip strip, Element container) {
    List<DetailTab> tabs = new ArrayList<>();
    leading(strip, container).ifPresent(tabs::add);
    for (Tab tab : strip.tabs()) {
      Optional<Element> content = content(tab, strip, container);
      boolean shown = content.filter(pane -> isShown(tab, pane)).isPresent();
      tabs.add(tab(tab.title(), Optional.of(Controls.of(tab.control().element())), shown, content));
    }
    return tabs;
  }

  List<DetailTab> ofParts(List<HeadedPart> parts) {
    return parts.stream()
        .map(part -> tab(part.title(), Optional.empty(), true, Optional.of(part.content())))
        .toList();
  }

  /** A page without parts, if it shows fields that are known. */
  List<DetailTab> ofWhole(Element container) {
    long known =
        FieldScan.in(container, vocabulary).stream()
            .filter(pair -> !pair.value().isBlank())
            .filter(pair -> !vocabulary.meaning(pair.label()).within("field.").isEmpty())
            .count();
    return known >= KNOWN_FIELDS
        ? List.of(tab("", Optional.empty(), true, Optional.of(container)))
        : List.of();
  }

  private Optional<TabRole> roleByTitle(String title) {
    return vocabulary.meaning(title).within("tab.").stream()
        .map(concept -> concept.substring("tab.".length()))
        .flatMap(word -> List.of(TabRole.values()).stream().filter(role -> role.id().equals(word)))
        .findFirst();
  }

  /** What stands above the tabs, if it holds a field that is known. */
  private Optional<DetailTab> leading(TabStrip strip, Element container) {
    if (strip.tabs().stream().noneMatch(tab -> tab.pane().isPresent())) {
      return Optional.empty();
    }
    Element rest = without(container, strip);
    boolean known =
        FieldScan.in(rest, vocabulary).stream()
            .anyMatch(pair -> !vocabulary.meaning(pair.label()).within("field.").isEmpty());
    return known
        ? Optional.of(tab("", Optional.empty(), true, Optional.of(rest)))
        : Optional.empty();
  }

  /** A copy of the container without the tabs and their contents. */
  private static Element without(Element container, TabStrip strip) {
    List<Element> parts = new ArrayList<>();
    parts.add(strip.element());
    strip.tabs().forEach(tab -> tab.pane().ifPresent(parts::add));
    parts.forEach(part -> part.attr("data-cc-part", ""));
    Element copy = container.clone();
    parts.forEach(part -> part.removeAttr("data-cc-part"));
    copy.select("[data-cc-part]").remove();
    return copy;
  }

  private static Optional<Element> content(Tab tab, TabStrip strip, Element container) {
    if (tab.pane().isPresent() || !tab.active()) {
      return tab.pane();
    }
    return Optional.of(without(container, strip));
  }

  private static boolean isShown(Tab tab, Element pane) {
    return tab.pane().isPresent() ? !Visibility.hidden(pane) : tab.active();
  }

  private DetailTab tab(
      String title, Optional<Control> opener, boolean shown, Optional<Element> content) {
    List<PageTable> tables = content.map(pane -> PageTables.in(pane, vocabulary)).orElse(List.of());
    return new DetailTab(
        title,
        roleByTitle(title).orElseGet(() -> roleByContent(content, tables)),
        opener,
        shown,
        content,
        content.map(pane -> fill(pane, tables, shown)).orElse(Fill.NOTHING),
        content.map(pane -> kind(pane, tables)).orElse(Kind.BARE),
        tables.stream().filter(TabContents::hasPages).map(Listing::of).findFirst());
  }

  private static boolean hasPages(PageTable table) {
    return table.pager().present() && !table.rows().isEmpty();
  }

  private TabRole roleByContent(Optional<Element> content, List<PageTable> tables) {
    if (has(tables, "column.hsCode")) {
      return TabRole.PRODUCTS;
    }
    if (has(tables, "column.documentType") || has(tables, "column.fileName")) {
      return TabRole.ATTACHMENTS;
    }
    long known =
        content.stream()
            .flatMap(pane -> FieldScan.in(pane, vocabulary).stream())
            .filter(pair -> !vocabulary.meaning(pair.label()).within("field.").isEmpty())
            .count();
    return known >= KNOWN_FIELDS ? TabRole.BASIC : TabRole.OTHER;
  }

  private boolean has(List<PageTable> tables, String concept) {
    return tables.stream().anyMatch(table -> !table.headers(concept, vocabulary).isEmpty());
  }

  private Fill fill(Element pane, List<PageTable> tables, boolean shown) {
    boolean counted = !shown && isCounted(tables);
    if (framesLoad(pane)
        || (!counted && saysLoading(pane))
        || tables.stream().anyMatch(table -> !isDecided(table))) {
      return Fill.NOTHING;
    }
    List<FieldPair> fields = FieldScan.in(pane, vocabulary);
    boolean rows = tables.stream().anyMatch(table -> !table.rows().isEmpty());
    boolean values = fields.stream().anyMatch(field -> !field.value().isBlank());
    if (!rows && !values) {
      boolean saysSo = tables.isEmpty() && fields.isEmpty() && !pane.text().isBlank();
      return saysSo || !tables.isEmpty() && fields.isEmpty() ? Fill.PARTLY : Fill.NOTHING;
    }
    boolean whole =
        fields.stream().noneMatch(field -> field.value().isBlank())
            && tables.stream().noneMatch(table -> table.rows().isEmpty());
    return whole ? Fill.WHOLE : Fill.PARTLY;
  }

  private Kind kind(Element pane, List<PageTable> tables) {
    if (tables.isEmpty()) {
      return FieldScan.in(pane, vocabulary).isEmpty() ? Kind.BARE : Kind.FIELDS;
    }
    return tables.stream().anyMatch(table -> table.rows().isEmpty()) ? Kind.BARE : Kind.ROWS;
  }

  /** In a pane that is not shown a sign of loading may be one that is only kept ready. */
  private static boolean isCounted(List<PageTable> tables) {
    return !tables.isEmpty()
        && tables.stream()
            .allMatch(table -> !table.rows().isEmpty() && table.pager().total().isPresent());
  }

  private static boolean framesLoad(Element pane) {
    return pane.select(Markup.FRAME).stream()
        .anyMatch(frame -> !frame.attr(Markup.FRAME_STATE).equals("complete"));
  }

  /** Whether "Loading ..." can be read in it; a sign that is only kept ready is not meant. */
  private boolean saysLoading(Element pane) {
    return pane.getAllElements().stream()
        .filter(element -> vocabulary.means(element.ownText(), "text.loading"))
        .anyMatch(element -> !Visibility.hiddenWithin(element, pane));
  }

  /** Rows, or the table's own word that there are none. */
  private static boolean isDecided(PageTable table) {
    return !table.rows().isEmpty()
        || !table.emptySign().isEmpty()
        || table.pager().total().orElse(-1) == 0;
  }
}
