package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.PageTables;
import dk.cifercheck.recognition.page.Tab;
import dk.cifercheck.recognition.page.TabStrips;
import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.snapshot.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What stands on a page where known words are expected, and is no known word: the new name of
 * something may be among them.
 */
public final class UnknownLabels {
  private static final int LONGEST = 80;

  private final Scene scene;
  private final Vocabulary words;

  /** On one page. */
  public UnknownLabels(Scene scene) {
    this.scene = scene;
    this.words = scene.vocabulary();
  }

  /**
   * A column of a table.
   *
   * @param head its words
   * @param cells what stands below them
   */
  public record Column(String head, List<String> cells) {
    /** Makes the list immutable. */
    public Column {
      cells = List.copyOf(cells);
    }
  }

  /** Whether the menu shows this entry. */
  public boolean hasMenuEntry(String concept) {
    return new Desk(scene).findMenuEntry(concept).isPresent();
  }

  /** Entries of the menu, without what would change something. */
  public List<String> menuEntries() {
    return scene.visible("[" + Markup.REF + "]").stream()
        .filter(Desk::isInMenu)
        .filter(element -> !Desk.isTabLink(element))
        .map(Controls::label)
        .filter(this::isHarmless)
        .filter(label -> !scene.words().is("menu.integratedQuery", label))
        .filter(label -> !scene.words().is("action.logout", label))
        .distinct()
        .toList();
  }

  /** What can be clicked in most rows of a table and says the same there. */
  public List<String> rowActions() {
    List<String> actions = new ArrayList<>();
    for (PageTable table : visibleTables()) {
      Map<String, Integer> rows = new HashMap<>();
      for (TableRow row : table.rows()) {
        labels(row).forEach(label -> rows.merge(label, 1, Integer::sum));
      }
      table.rows().stream()
          .flatMap(row -> labels(row).stream())
          .filter(label -> rows.getOrDefault(label, 0) * 2 > table.rows().size())
          .distinct()
          .forEach(actions::add);
    }
    return actions.stream().distinct().toList();
  }

  private Set<String> labels(TableRow row) {
    Set<String> labels = new HashSet<>();
    row.cells().stream()
        .flatMap(cell -> cell.controls().stream())
        .filter(control -> control.visible())
        .map(control -> Controls.label(control.element()))
        .filter(this::isHarmless)
        .forEach(labels::add);
    return labels;
  }

  /** Columns whose heads are not known. */
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (PageTable table : tables()) {
      table.headers().stream()
          .filter(header -> isUnknown(header.label().shown()))
          .map(header -> column(table, header))
          .forEach(columns::add);
    }
    return columns;
  }

  private static Column column(PageTable table, TableHeader header) {
    return new Column(
        header.label().shown(),
        table.rows().stream()
            .flatMap(row -> row.find(header).stream())
            .map(TableCell::text)
            .toList());
  }

  /** Labels of fields that are not known. */
  public List<String> fields() {
    return pairs().stream()
        .map(pair -> pair.label().shown())
        .filter(this::isUnknown)
        .distinct()
        .toList();
  }

  /** Titles of tabs that are not known. */
  public List<String> tabs() {
    return TabStrips.in(body(), words).stream()
        .flatMap(strip -> strip.tabs().stream())
        .map(Tab::title)
        .filter(this::isUnknown)
        .filter(title -> !scene.words().is("menu.registrationInformation", title))
        .distinct()
        .toList();
  }

  /** Whether a field or a column has a label of this concept. */
  public boolean shows(String concept) {
    return pairs().stream().anyMatch(pair -> words.meaning(pair.label()).has(concept))
        || tables().stream().anyMatch(table -> !table.headers(concept, words).isEmpty());
  }

  /** Whether the page shows a table with rows. */
  public boolean hasRows() {
    return visibleTables().stream().anyMatch(table -> !table.rows().isEmpty());
  }

  /** Those of tabs that are not open, too. */
  private List<FieldPair> pairs() {
    return FieldScan.in(body(), words);
  }

  private List<PageTable> tables() {
    return PageTables.in(body(), words);
  }

  private List<PageTable> visibleTables() {
    return tables().stream().filter(table -> !table.hidden()).toList();
  }

  private Element body() {
    return scene.document().body();
  }

  private boolean isUnknown(String label) {
    return isText(label) && words.meaning(label).concepts().isEmpty();
  }

  private boolean isHarmless(String label) {
    return isText(label) && !scene.words().is("action.forbidden", label);
  }

  private static boolean isText(String label) {
    return !label.isBlank()
        && label.length() <= LONGEST
        && label.codePoints().anyMatch(Character::isLetter);
  }
}
