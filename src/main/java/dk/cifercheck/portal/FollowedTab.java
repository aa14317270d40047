package dk.cifercheck.portal;

import dk.cifercheck.recognition.DetailTab;
import dk.cifercheck.recognition.DetailTab.Listing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What was read of one tab: its pages, where its table has some. */
final class FollowedTab {
  private final TreeMap<Integer, List<List<String>>> parts = new TreeMap<>();
  private int last;

  /** Number of the page that the tab shows, if it was not read yet and can be told from others. */
  OptionalInt findNew(DetailTab tab) {
    Optional<Listing> listing = tab.listing();
    if (listing.isEmpty()) {
      return parts.isEmpty() ? OptionalInt.of(1) : OptionalInt.empty();
    }
    List<List<String>> rows = listing.get().rows();
    int page = listing.get().page();
    if (!parts.containsKey(page)) {
      return OptionalInt.of(page);
    }
    // A pager may not say which page it is on: then other rows are those of the next page.
    boolean isOther =
        parts.values().stream().noneMatch(read -> read.stream().anyMatch(rows::contains));
    return isOther ? OptionalInt.of(parts.lastKey() + 1) : OptionalInt.empty();
  }

  /** A page of it was saved. */
  void read(DetailTab tab, int part) {
    Optional<Listing> listing = tab.listing();
    parts.put(part, listing.map(Listing::rows).orElse(List.of()));
    if (listing.isEmpty() || listing.get().isLast()) {
      last = part;
    }
  }

  /** Number of the page that is to be opened next, 0 if every page was. */
  int next() {
    int next = 1;
    while (parts.containsKey(next)) {
      next++;
    }
    return last > 0 && next > last ? 0 : next;
  }
}
