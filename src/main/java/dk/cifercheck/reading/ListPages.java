package dk.cifercheck.reading;

import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.PageTables;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the table of a list on its pages.
 *
 * @param what the list in messages, such as {@code products}
 * @param role role of the tab it is expected on
 * @param section concept of its heading
 * @param words the vocabulary
 */
record ListPages(String what, TabRole role, String section, Vocabulary words) {
  /** The pages of the one list of this kind; empty if no tab shows one. */
  List<ListPage> find(List<TabPart> tabs, Predicate<PageTable> kind) throws NotProved {
    for (TabPart tab : tabs) {
      if (tab.role() == role && tab.content().content().isEmpty()) {
        throw new NotProved(
            "the tab \"%s\" was not read: %s"
                .formatted(tab.title(), tab.seen().notRead().orElse("")));
      }
    }
    List<ListPage> found = new ArrayList<>();
    for (TabPart tab : tabs) {
      if (tab.role() != TabRole.RECEIPT) {
        one(tab, kind, found);
      }
    }
    return ofOneTab(found);
  }

  private void one(TabPart tab, Predicate<PageTable> kind, List<ListPage> found) throws NotProved {
    List<PageTable> tables =
        tab.content().content().stream()
            .flatMap(root -> PageTables.in(root, words).stream())
            .filter(kind)
            .toList();
    List<PageTable> best = narrow(narrow(tables, table -> !table.hidden()), this::underHeading);
    if (best.size() > 1) {
      throw new NotProved(
          "the tab \"%s\" has %d lists of %s".formatted(tab.title(), best.size(), what));
    }
    best.forEach(table -> found.add(new ListPage(tab, table)));
  }

  private List<ListPage> ofOneTab(List<ListPage> found) throws NotProved {
    List<ListPage> expected = found.stream().filter(page -> page.part().role() == role).toList();
    List<ListPage> pages = expected.isEmpty() ? found : expected;
    if (pages.stream().anyMatch(page -> !page.part().sameTab(pages.get(0).part()))) {
      throw new NotProved("%s are listed on two different tabs".formatted(what));
    }
    return pages;
  }

  private boolean underHeading(PageTable table) {
    return !table.headings().isEmpty() && words.means(table.headings().get(0), section);
  }

  private static List<PageTable> narrow(List<PageTable> tables, Predicate<PageTable> by) {
    List<PageTable> narrower = tables.stream().filter(by).toList();
    return narrower.isEmpty() ? tables : narrower;
  }
}
