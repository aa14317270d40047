package dk.cifercheck.portal;

import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.DetailTab;
import dk.cifercheck.recognition.OverviewRow;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a person has opened of one registration. Every tab, and every page of it, is saved once. */
final class FollowedRegistration {
  private final OverviewRow row;
  private final int position;
  private final Map<String, FollowedTab> tabs = new LinkedHashMap<>();
  private final Map<String, String> doubts = new HashMap<>();

  /**
   * Nothing was opened yet.
   *
   * @param position in portal order, from 1
   */
  FollowedRegistration(OverviewRow row, int position) {
    this.row = row;
    this.position = position;
  }

  OverviewRow row() {
    return row;
  }

  /**
   * Has saved what is new.
   *
   * @param seen its details, settled
   * @param trouble what went wrong on the page; then what looks empty is not known to be empty
   * @return whether anything was new
   */
  boolean take(Visit.Opened seen, Camera camera, Optional<String> trouble) {
    DetailPage detail = seen.detail();
    for (DetailTab tab : detail.tabs()) {
      tabs.computeIfAbsent(tab.title(), title -> new FollowedTab());
      if (detail.isAmbiguous(tab.title())) {
        doubts.put(tab.title(), "two tabs have the same title");
      }
    }
    Map<Integer, List<String>> fresh = fresh(detail, trouble);
    fresh.forEach(
        (part, titles) -> {
          camera.save(seen.scene(), place(detail, titles, part));
          titles.forEach(title -> tab(title).read(detail.findTab(title).orElseThrow(), part));
        });
    return !fresh.isEmpty();
  }

  /** Titles of the tabs that can be read now and were not, by the page they show. */
  private Map<Integer, List<String>> fresh(DetailPage detail, Optional<String> trouble) {
    Map<Integer, List<String>> fresh = new TreeMap<>();
    for (String title : TabReader.filled(detail)) {
      DetailTab tab = detail.findTab(title).orElseThrow();
      OptionalInt part = tab(title).findNew(tab);
      if (part.isPresent() && trouble.isPresent() && !tab.isWhole()) {
        doubts.put(title, trouble.get());
      } else if (part.isPresent()) {
        fresh.computeIfAbsent(part.getAsInt(), p -> new ArrayList<>()).add(title);
      }
    }
    return fresh;
  }

  private FollowedTab tab(String title) {
    return tabs.computeIfAbsent(title, t -> new FollowedTab());
  }

  private Place place(DetailPage detail, List<String> titles, int part) {
    String open =
        detail.tabs().stream()
            .filter(DetailTab::isShown)
            .map(DetailTab::title)
            .findFirst()
            .orElse("");
    return new Place(PageKind.DETAIL, position, row.name(), open, titles, part);
  }

  /** Whether every tab of it, and every page of each, was read. */
  boolean isWhole() {
    return !tabs.isEmpty() && openTabs().isEmpty();
  }

  /** Has kept what was read of it, so that the run can be killed. */
  void keep(WalkMemory memory) {
    if (isWhole()) {
      memory.done(position, row.texts());
    } else {
      memory.cameOn();
    }
  }

  /** What is still to be opened. */
  Followed.Open open() {
    return new Followed.Open(row.name(), openTabs());
  }

  private List<Followed.Tab> openTabs() {
    return tabs.entrySet().stream()
        .map(tab -> new Followed.Tab(tab.getKey(), tab.getValue().next()))
        .filter(tab -> tab.page() > 0)
        .toList();
  }

  /** What kept a tab from being read, where something did. */
  void note(Recorder recorder) {
    List<String> open = openTabs().stream().map(Followed.Tab::title).toList();
    doubts.forEach(
        (title, doubt) -> {
          if (open.contains(title)) {
            recorder.note(new Gap(position, row.name(), title, doubt));
          }
        });
  }
}
