package dk.cifercheck.portal;

import dk.cifercheck.recognition.OverviewPage;
import dk.cifercheck.recognition.OverviewRow;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.SearchWords;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of registrations as a person opens it. Its pages are taken in their order, each once, so
 * that every registration has the position that the walk would give it.
 */
final class FollowedList {
  private final Recorder recorder;
  private final WalkMemory memory;
  private final List<OverviewPage> pages = new ArrayList<>();
  private final List<FollowedRegistration> registrations = new ArrayList<>();
  private boolean loginAsked;

  FollowedList(Recorder recorder, WalkMemory memory) {
    this.recorder = recorder;
    this.memory = memory;
  }

  /** The registrations seen so far, in portal order. */
  List<FollowedRegistration> registrations() {
    return registrations;
  }

  /** Registrations that the list counts, 0 if it was not seen. */
  int listed() {
    return Math.max(memory.listed(), 0);
  }

  /** Number of the page to be opened next, 0 if the last one was. */
  int next() {
    return isWhole() ? 0 : pages.size() + 1;
  }

  /** From now on the list may be another company's. */
  void loginWasAsked() {
    loginAsked = true;
  }

  /**
   * Whether the first page of the list after another login shows none of the registrations known.
   */
  boolean isOfAnotherCompany(OverviewPage page) {
    boolean isFirst = page.page().orElse(1) == 1;
    boolean isOther =
        loginAsked
            && isFirst
            && !registrations.isEmpty()
            && !page.rows().isEmpty()
            && page.rows().stream().noneMatch(this::isKnown);
    loginAsked = false;
    return isOther;
  }

  private boolean isKnown(OverviewRow row) {
    return registrations.stream()
        .map(FollowedRegistration::row)
        .anyMatch(known -> known.chinaNumber().equals(row.chinaNumber()));
  }

  /**
   * Has a page saved if it is the next one.
   *
   * @return what the person must know about it
   */
  Optional<Remark> take(Walk.Seen seen, Camera camera) {
    OverviewPage page = seen.page();
    if (pages.stream().anyMatch(known -> Walk.sameRows(known, page))) {
      return Optional.empty();
    }
    if (new SearchWords(seen.scene()).areThere()) {
      return Optional.of(Remark.LIST_SEARCHED);
    }
    if (page.rows().isEmpty() && (!pages.isEmpty() || seen.trouble().isPresent())) {
      return Optional.of(pages.isEmpty() ? Remark.TROUBLE : Remark.LIST_OTHER);
    }
    if (isLonger(page)) {
      recorder.forget(0);
      pages.clear();
    }
    int number = page.page().orElse(pages.size() + 1);
    if (isWhole() || number <= pages.size()) {
      return Optional.of(Remark.LIST_OTHER);
    }
    if (number > pages.size() + 1) {
      return Optional.of(Remark.LIST_SKIPPED);
    }
    add(page, seen.scene(), camera);
    return Optional.empty();
  }

  private void add(OverviewPage page, Scene scene, Camera camera) {
    int before = pages.stream().mapToInt(one -> one.rows().size()).sum();
    camera.save(scene, Place.list(pages.size() + 1));
    pages.add(page);
    page.problems().forEach(problem -> recorder.note(new Gap(0, "", "", problem)));
    for (int i = 0; i < page.rows().size(); i++) {
      if (before + i == registrations.size()) {
        registrations.add(new FollowedRegistration(page.rows().get(i), before + i + 1));
      }
    }
    memory.count(page.total().orElse(before + page.rows().size()));
  }

  /** Whether a first page shows what was read and more: the person asked for more rows a page. */
  private boolean isLonger(OverviewPage page) {
    List<List<String>> known =
        pages.stream().flatMap(one -> one.rows().stream()).map(OverviewRow::texts).toList();
    List<List<String>> now = page.rows().stream().map(OverviewRow::texts).toList();
    return !known.isEmpty()
        && now.size() > known.size()
        && now.subList(0, known.size()).equals(known);
  }

  private boolean isWhole() {
    if (pages.isEmpty()) {
      return false;
    }
    OverviewPage last = pages.get(pages.size() - 1);
    return last.isLast() || last.next().isEmpty();
  }
}
