package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.Pager;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Proves that the pages of a list are whole, follow each other and are all there. */
final class PageProof {
  private final Vocabulary words;

  PageProof(Vocabulary words) {
    this.words = words;
  }

  /** The pages, one that was seen twice only once. */
  List<ListPage> proved(List<ListPage> pages) throws NotProved {
    for (ListPage page : pages) {
      whole(page.table());
    }
    List<ListPage> once = once(pages);
    consecutive(once);
    counted(once, rows(once));
    return once;
  }

  /** The rows of all pages, those that are equal but for their running number put together. */
  private Rows rows(List<ListPage> pages) {
    Set<List<String>> before = new HashSet<>();
    boolean repeated = false;
    for (ListPage page : pages) {
      Set<List<String>> here = new HashSet<>();
      for (TableRow row : page.table().rows()) {
        here.add(new RowNumbers(words).without(page.table(), row));
      }
      repeated |= here.stream().anyMatch(before::contains);
      before.addAll(here);
    }
    int all = pages.stream().mapToInt(page -> page.table().rows().size()).sum();
    return new Rows(all, before.size(), repeated);
  }

  /**
   * How many rows were read.
   *
   * @param all each as often as it stands there
   * @param different those that are equal counted once
   * @param onTwoPages whether one stands on two pages
   */
  private record Rows(int all, int different, boolean onTwoPages) {
    /** A row on two pages may have pushed another one out of both; the total tells. */
    int proved() {
      return onTwoPages ? different : all;
    }
  }

  private void whole(PageTable table) throws NotProved {
    if (!table.problems().isEmpty()) {
      throw new NotProved("the table cannot be relied on: " + table.problems().get(0));
    }
    if (!table.remarks().isEmpty()) {
      throw new NotProved("the table says \"%s\"".formatted(table.remarks().get(0)));
    }
    if (table.hiddenRows() > 0) {
      throw new NotProved("%d rows of the table are not visible".formatted(table.hiddenRows()));
    }
    Pager pager = table.pager();
    if (pager.first().isPresent() && pager.last().isPresent() && !table.rows().isEmpty()) {
      int shown = pager.last().getAsInt() - pager.first().getAsInt() + 1;
      if (shown != table.rows().size()) {
        throw new NotProved(
            "the page says that it shows %d rows and shows %d"
                .formatted(shown, table.rows().size()));
      }
    }
  }

  private static List<ListPage> once(List<ListPage> pages) throws NotProved {
    List<ListPage> once = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (ListPage page : pages) {
      OptionalInt number = page.table().pager().page();
      if (number.isEmpty() || seen.add(number.getAsInt())) {
        once.add(page);
      } else if (once.stream().noneMatch(other -> sameRows(other, page))) {
        throw new NotProved("page %d was seen twice and differs".formatted(number.getAsInt()));
      }
    }
    return once;
  }

  private static boolean sameRows(ListPage one, ListPage other) {
    return texts(one).equals(texts(other));
  }

  private static List<List<String>> texts(ListPage page) {
    return page.table().rows().stream().map(TableRow::texts).toList();
  }

  private void consecutive(List<ListPage> pages) throws NotProved {
    int expected = 1;
    int next = 1;
    for (ListPage page : pages) {
      OptionalInt number = page.table().pager().page();
      if (number.isPresent() && number.getAsInt() != expected) {
        throw new NotProved(
            "page %d was expected and page %d was seen".formatted(expected, number.getAsInt()));
      }
      next = new RowNumbers(words).check(page.table(), next);
      expected++;
    }
  }

  private static void counted(List<ListPage> pages, Rows rows) throws NotProved {
    for (ListPage page : pages) {
      Pager pager = page.table().pager();
      if (pager.total().isPresent() && pager.total().getAsInt() != rows.proved()) {
        throw new NotProved(
            "the portal counts %d rows and %d were read"
                .formatted(pager.total().getAsInt(), rows.proved()));
      }
      if (pager.pages().isPresent() && pager.pages().getAsInt() > pages.size()) {
        throw new NotProved(
            "the portal has %d pages and %d were read"
                .formatted(pager.pages().getAsInt(), pages.size()));
      }
    }
    if (rows.onTwoPages()
        && pages.stream().noneMatch(page -> page.table().pager().total().isPresent())) {
      throw new NotProved("the same row stands on two pages, so that another may be missing");
    }
    Pager last = pages.get(pages.size() - 1).table().pager();
    if (last.total().isEmpty() && !last.onLastPage()) {
      throw new NotProved("another page follows that was not read");
    }
  }
}
