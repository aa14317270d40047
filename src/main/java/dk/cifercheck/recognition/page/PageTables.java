package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the tables of a part whose columns have heads, however they are drawn. */
public final class PageTables {
  private PageTables() {}

  /**
   * All tables with heads, in the page's order, hidden ones too.
   *
   * @param part the part of the page to look in; what lies around it does not count
   * @param vocabulary the words for "no data", "loading", "next page" and for heads without markup
   */
  public static List<PageTable> in(Element part, Vocabulary vocabulary) {
    return drafts(part, vocabulary).stream().map(draft -> build(draft, part, vocabulary)).toList();
  }

  /** The elements that make up tables with heads. */
  static List<Element> elements(Element part, Vocabulary vocabulary) {
    return drafts(part, vocabulary).stream().flatMap(draft -> draft.elements().stream()).toList();
  }

  private static List<TableDraft> drafts(Element part, Vocabulary vocabulary) {
    List<TableDraft> drafts =
        TableParts.tables(part).stream().map(table -> TableDraft.of(table, vocabulary)).toList();
    return new TableAssembly(vocabulary)
        .assemble(drafts).stream().filter(TableDraft::hasHead).toList();
  }

  private static PageTable build(TableDraft draft, Element part, Vocabulary vocabulary) {
    Element outer = Nearby.common(draft.elements());
    boolean hidden = Visibility.hidden(outer);
    List<Element> around = new ArrayList<>(Nearby.around(draft.elements(), part));
    BodyRows body = BodyRows.of(draft, vocabulary);
    around.addAll(body.pagerRows());
    Surroundings signs = Surroundings.of(around, part, vocabulary);
    List<String> problems = new ArrayList<>(body.problems());
    if (!hidden && signs.loading()) {
      problems.add("it says that it is still loading");
    }
    if (body.rows().stream().anyMatch(row -> !row.fits(headers(draft)))) {
      problems.add("a row has another number of cells than the head");
    }
    Pager pager = PagerFinder.among(around, part, vocabulary);
    if (draft.elements().stream().anyMatch(TableParts::holdsStray)) {
      problems.add("something between its rows is no row");
    }
    if (pager.contradictory()) {
      problems.add("two different totals stand beside it");
    }
    if (!pager.present()) {
      MoreRows.sign(outer, around, part, vocabulary)
          .or(() -> UnclearPager.sign(around, part))
          .ifPresent(problems::add);
    }
    if (pager.total().isEmpty() && !MoreRows.countsAll(outer)) {
      ScrolledRows.sign(outer, body.rows().size(), part).ifPresent(problems::add);
    }
    String empty =
        body.emptySign().isEmpty() && body.rows().isEmpty() ? signs.noData() : body.emptySign();
    return new PageTable(
        Headings.above(draft.element(), part),
        headers(draft),
        body.rows(),
        empty,
        body.remarks(),
        body.hiddenRows(),
        hidden,
        pager,
        problems,
        outer);
  }

  private static List<TableHeader> headers(TableDraft draft) {
    List<TableHeader> headers = new ArrayList<>();
    for (int column = 0; column < draft.heads().size(); column++) {
      Element cell = draft.heads().get(column);
      boolean hidden = draft.elements().stream().noneMatch(table -> seen(cell, table));
      headers.add(new TableHeader(column, TableDraft.label(cell), hidden, cell));
    }
    return headers;
  }

  private static boolean seen(Element cell, Element table) {
    return cell.parents().contains(table) && !Visibility.hiddenWithin(cell, table);
  }
}
