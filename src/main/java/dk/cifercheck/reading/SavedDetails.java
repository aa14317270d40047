package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.DetailTab;
import dk.cifercheck.recognition.Details;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tabs of one registration as the saved pages prove them. */
final class SavedDetails {
  private final SavedPages pages;
  private final SavedList.Row row;
  private final Map<String, List<TabPart>> parts = new LinkedHashMap<>();
  private final Map<String, TabRole> roles = new HashMap<>();
  private final Map<String, String> gaps = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private String openedAs = "";

  SavedDetails(SavedPages pages, Manifest manifest, SavedList.Row row) {
    this.pages = pages;
    this.row = row;
    manifest.gaps().stream()
        .filter(gap -> gap.position() == row.position())
        .forEach(gap -> gaps.putIfAbsent(gap.tab(), gap.reason()));
    manifest.pages().stream()
        .filter(entry -> entry.role() == PageKind.DETAIL && entry.position() == row.position())
        .sorted(Comparator.comparingInt(PageEntry::part))
        .forEach(this::add);
    manifest.gaps().stream()
        .filter(gap -> gap.position() == row.position() && !gap.tab().isEmpty())
        .forEach(this::add);
  }

  /** Title of the content tab, dialog or window that the details opened in. */
  String openedAs() {
    return openedAs;
  }

  /** The tabs in the portal's order, the pages of a list one after the other. */
  List<TabPart> parts() {
    List<TabPart> all = new ArrayList<>();
    parts.forEach(
        (title, ofTab) ->
            all.addAll(
                ambiguous.contains(title)
                    ? List.of(unread(title, "two tabs have the same title"))
                    : ofTab.isEmpty() ? List.of(unread(title, "the tab was not read")) : ofTab));
    return all;
  }

  /** The tabs, none of which must be read, for a reason. */
  List<TabPart> unread(String reason) {
    List<String> titles = parts.isEmpty() ? List.of("") : List.copyOf(parts.keySet());
    return titles.stream().map(title -> unread(title, reason)).toList();
  }

  private void add(PageEntry entry) {
    SavedPages.Opened opened = pages.open(entry);
    Optional<DetailPage> detail =
        opened.scene().flatMap(scene -> new Details(scene).find(row.row()));
    if (detail.isPresent()) {
      openedAs = openedAs.isEmpty() ? detail.get().heading() : openedAs;
      // Every tab that is shown has its place, so that one that was never read is not forgotten.
      detail.get().tabs().forEach(this::expect);
      detail.get().tabs().stream()
          .map(DetailTab::title)
          .filter(detail.get()::isAmbiguous)
          .forEach(ambiguous::add);
    }
    String problem =
        opened.problem().isEmpty()
            ? "the saved page is not recognised as its details"
            : opened.problem();
    for (String title : entry.tabs()) {
      Optional<DetailTab> tab = detail.flatMap(found -> found.findTab(title));
      parts.computeIfAbsent(title, t -> new ArrayList<>()).add(part(entry, title, tab, problem));
    }
  }

  private void expect(DetailTab tab) {
    parts.computeIfAbsent(tab.title(), title -> new ArrayList<>());
    roles.put(tab.title(), tab.role());
  }

  private TabPart unread(String title, String reason) {
    return new TabPart(
        title,
        roles.getOrDefault(title, TabRole.OTHER),
        new PageReading.NotRead<>(reason),
        new Evidence("", "", title, ""));
  }

  private TabPart part(PageEntry entry, String title, Optional<DetailTab> tab, String problem) {
    Evidence evidence = pages.evidence(entry, title);
    TabRole role = tab.map(DetailTab::role).orElse(TabRole.OTHER);
    Optional<Element> content = tab.flatMap(DetailTab::content);
    if (content.isEmpty()) {
      return new TabPart(title, role, new PageReading.NotRead<>(problem), evidence);
    }
    if (tab.orElseThrow().fill() == DetailTab.Fill.NOTHING) {
      return new TabPart(
          title, role, new PageReading.NotRead<>("the tab shows no content"), evidence);
    }
    if (!tab.orElseThrow().isKnown()) {
      return new TabPart(
          title, role, new PageReading.NotRead<>("the tab was not opened"), evidence);
    }
    Optional<String> doubt = doubt(entry, title, tab.orElseThrow());
    if (doubt.isPresent()) {
      return new TabPart(title, role, new PageReading.NotRead<>(doubt.get()), evidence);
    }
    return new TabPart(title, role, new PageReading.Read<>(content.get()), evidence);
  }

  private Optional<String> doubt(PageEntry entry, String title, DetailTab tab) {
    Optional<String> gap = Optional.ofNullable(gaps.get(title)).filter(reason -> !tab.isWhole());
    RequestDoubt doubts = pages.doubt();
    return gap.or(
        () ->
            switch (tab.kind()) {
              case FIELDS -> tab.isWhole() ? Optional.empty() : doubts.late(entry);
              case ROWS -> tab.isWhole() ? rows(entry, tab, doubts) : doubts.late(entry);
              case BARE -> doubts.late(entry);
            });
  }

  /** Where a pager counts the rows, one that has not come yet cannot be overlooked. */
  private static Optional<String> rows(PageEntry entry, DetailTab tab, RequestDoubt doubts) {
    return tab.listing().isPresent() ? doubts.failedData(entry) : doubts.lateData(entry);
  }

  private void add(Gap gap) {
    List<TabPart> known = parts.computeIfAbsent(gap.tab(), t -> new ArrayList<>());
    TabRole role = roles.getOrDefault(gap.tab(), TabRole.OTHER);
    known.add(
        new TabPart(
            gap.tab(),
            role,
            new PageReading.NotRead<>(gap.reason()),
            new Evidence("", "", gap.tab(), "")));
  }
}
