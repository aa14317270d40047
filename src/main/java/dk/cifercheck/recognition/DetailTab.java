package dk.cifercheck.recognition;

import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.PageTable;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One tab of the details of a registration, or a titled part of one long page.
 *
 * @param title as shown, white space folded
 * @param role what it is about
 * @param opener what opens it, if it has to be opened to be seen
 * @param isShown whether its content can be seen now
 * @param content its content, if it is in the page
 * @param fill how much of the content is there
 * @param kind what the content is made of
 * @param listing the table of it that has more pages, if one has a pager
 */
public record DetailTab(
    String title,
    TabRole role,
    Optional<Control> opener,
    boolean isShown,
    Optional<Element> content,
    Fill fill,
    Kind kind,
    Optional<Listing> listing) {

  /** What the content of a tab is made of. */
  public enum Kind {
    /** Fields and no table. */
    FIELDS,
    /** Tables, all with rows. */
    ROWS,
    /** A table without rows, or neither table nor field. */
    BARE
  }

  /** How much of a tab's content is in the page. */
  public enum Fill {
    /** Nothing that was to be expected: no value and no row, and no sign that there is none. */
    NOTHING,
    /** Some fields are still blank, or always will be. */
    PARTLY,
    /** Every field has a value, every table its rows. */
    WHOLE
  }

  /**
   * A table with pages of its own.
   *
   * @param rows texts of the rows shown, to tell one page from the next
   * @param page number of the page, 1 if not shown
   * @param isLast whether no page follows
   * @param next what goes to the next page
   */
  public record Listing(List<List<String>> rows, int page, boolean isLast, Optional<Control> next) {
    static Listing of(PageTable table) {
      return new Listing(
          table.rows().stream().map(row -> row.texts()).toList(),
          table.pager().page().orElse(1),
          table.pager().onLastPage(),
          table.pager().next().map(next -> Controls.of(next.element())));
    }
  }

  /** Whether the content is there, as far as it can be known without opening the tab. */
  public boolean isFilled() {
    return fill != Fill.NOTHING;
  }

  /**
   * Whether it may be read as it is: a pane that is not shown may be filled only when it is opened.
   */
  public boolean isKnown() {
    return isShown ? isFilled() : isWhole();
  }

  /** Whether both have content, with the same texts and values. */
  public boolean holdsTheSame(DetailTab other) {
    return content.isPresent()
        && other.content.isPresent()
        && held(content.get()).equals(held(other.content.get()));
  }

  private static List<String> held(Element content) {
    return content.getAllElements().stream()
        .map(one -> one.normalName() + one.hasAttr("selected") + one.val() + " " + one.ownText())
        .toList();
  }

  /** Whether nothing of it is blank, so that nothing can be missing. */
  public boolean isWhole() {
    return fill == Fill.WHOLE;
  }
}
