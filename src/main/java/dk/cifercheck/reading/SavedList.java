package dk.cifercheck.reading;

import dk.cifercheck.recognition.OverviewPage;
import dk.cifercheck.recognition.Overviews;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The list of registrations as the saved pages prove it. */
final class SavedList {
  private final SavedPages pages;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /** The rows met so far without their numbers, and the page each was first met on. */
  private final Map<List<String>, Integer> met = new HashMap<>();

  private String emptySign = "";
  private int position;
  private int repeated;
  private boolean onTwoPages;

  SavedList(SavedPages pages, Manifest manifest) {
    this.pages = pages;
    manifest.gaps().stream()
        .filter(gap -> gap.position() == 0)
        .map(Gap::reason)
        .forEach(problems::add);
    List<PageEntry> saved =
        manifest.pages().stream()
            .filter(entry -> entry.role() == PageKind.LIST)
            .sorted(Comparator.comparingInt(PageEntry::part))
            .toList();
    if (saved.isEmpty()) {
      problems.add("the list of registrations was not seen");
    }
    OptionalInt total = OptionalInt.empty();
    boolean isLast = true;
    int part = 0;
    for (PageEntry entry : saved) {
      part++;
      if (entry.part() != part) {
        problems.add("page " + part + " of the list is missing");
      }
      SavedPages.Opened opened = pages.open(entry);
      if (opened.scene().isEmpty()) {
        problems.add(opened.problem());
        continue;
      }
      OverviewPage page = add(entry, opened.scene().get());
      total = page.total().isPresent() ? page.total() : total;
      isLast = page.isLast();
    }
    prove(total, isLast);
  }

  /**
   * A registration in the list.
   *
   * @param position in portal order, as the walk counted it, from 1
   * @param row as recognition sees it
   * @param inOverview as the reader wants it
   */
  record Row(int position, dk.cifercheck.recognition.OverviewRow row, OverviewRow inOverview) {}

  List<Row> rows() {
    return rows;
  }

  /** Whether another row, with other contents, has the same number, so that it names neither. */
  boolean isNamesake(Row row) {
    return rows.stream()
            .filter(other -> Fold.match(other.row().name()).equals(Fold.match(row.row().name())))
            .count()
        > 1;
  }

  /** Why the list is not proved to be whole; empty if it is. */
  List<String> problems() {
    return problems.stream().distinct().toList();
  }

  /** The words by which the portal says that there is none; empty if there are. */
  String emptySign() {
    return rows.isEmpty() ? emptySign : "";
  }

  /** How many rows only repeat another one. */
  int repeated() {
    return repeated;
  }

  private OverviewPage add(PageEntry entry, Scene scene) {
    Overviews overviews = new Overviews(scene);
    PageTable table = overviews.findTable().orElse(null);
    if (table == null) {
      problems.add("a saved page of the list shows no list of registrations");
      return new OverviewPage(
          List.of(),
          "",
          OptionalInt.empty(),
          OptionalInt.empty(),
          true,
          Optional.empty(),
          List.of());
    }
    OverviewPage page = overviews.find().orElseThrow();
    problems.addAll(page.problems());
    if (table.element().outerHtml().indexOf('\uFFFD') >= 0) {
      problems.add("the page holds broken characters (U+FFFD)");
    }
    String doubt = pages.doubt().blank(entry).orElse("");
    for (int i = 0; i < table.rows().size(); i++) {
      position++;
      TableRow row = table.rows().get(i);
      List<String> content = new RowNumbers(scene.vocabulary()).without(table, row);
      if (met.putIfAbsent(content, entry.part()) == null) {
        rows.add(
            new Row(
                position,
                page.rows().get(i),
                new OverviewRow(table.headers(), row, pages.evidence(entry, ""), doubt)));
      } else {
        repeated++;
        onTwoPages |= met.get(content) != entry.part();
      }
    }
    if (page.rows().isEmpty()) {
      pages.doubt().late(entry).ifPresent(problems::add);
      emptySign = page.emptySign();
      if (!page.saysEmpty()) {
        problems.add("the list shows no rows and does not say that there are none");
      }
    }
    return page;
  }

  /** A row on two pages may have pushed another one out of both; the total tells. */
  private void prove(OptionalInt total, boolean isLast) {
    int seen = onTwoPages ? rows.size() : position;
    if (total.isPresent() && total.getAsInt() != seen) {
      problems.add(
          "the list counts %d registrations and %d were seen".formatted(total.getAsInt(), seen));
    } else if (!isLast) {
      problems.add("another page of the list follows that was not seen");
    }
    if (total.isEmpty() && onTwoPages) {
      problems.add("the same row stands on two pages of the list; another may be missing");
    }
  }
}
