package dk.cifercheck.portal;

import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.DetailTab;
import dk.cifercheck.recognition.DetailTab.Listing;
import dk.cifercheck.recognition.Details;
import dk.cifercheck.recognition.OverviewRow;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Has every tab of one registration saved: without a click where its content is in the page, by a
 * click where it comes with one, and page by page where its table has pages.
 */
final class TabReader {
  private static final int PAGES = 1000;
  private static final Duration WHOLE_STILL = Duration.ofMillis(150);
  private static final Duration WHOLE_STILL_ANSWERED = Duration.ofMillis(60);

  /** Blank fields may still be filled; or they are blank on the portal. */
  private static final Duration PARTLY_STILL = Duration.ofMillis(1500);

  /**
   * The same where all data that the page asked for are there, so that now it only has to be drawn;
   * and where a tab asked for nothing when it was opened, and holds what it held before.
   */
  private static final Duration PARTLY_STILL_ANSWERED = Duration.ofMillis(300);

  private final Watch watch;
  private final PageActions actions;
  private final Camera camera;
  private final Recorder recorder;
  private final Progress progress;

  TabReader(Watch watch, PageActions actions, Camera camera, Recorder recorder, Progress progress) {
    this.watch = watch;
    this.actions = actions;
    this.camera = camera;
    this.recorder = recorder;
    this.progress = progress;
  }

  void all(OverviewRow row, int position, Visit.Opened opened) throws PortalStop, SessionLost {
    About about = new About(row, position);
    Visit.Opened settled = settled(row, opened);
    List<String> titles =
        settled.detail().tabs().stream().map(DetailTab::title).distinct().toList();
    List<String> inPage = filled(settled.detail());
    if (!inPage.isEmpty()) {
      save(about, settled, inPage, 1);
    }
    for (String title : titles) {
      progress.tab(title);
      if (settled.detail().isAmbiguous(title)) {
        about.gap(title, "two tabs have the same title");
        continue;
      }
      tab(about, title, inPage.contains(title) ? Optional.of(settled) : Optional.empty());
    }
  }

  /** Waits until what is in the page without any click has come. */
  private Visit.Opened settled(OverviewRow row, Visit.Opened opened)
      throws PortalStop, SessionLost {
    return find(row, detail -> true, Optional.empty()).orElse(opened);
  }

  private void tab(About about, String title, Optional<Visit.Opened> saved)
      throws PortalStop, SessionLost {
    Optional<Visit.Opened> seen = saved;
    if (seen.isEmpty()) {
      seen = open(about, title);
      if (seen.isEmpty()) {
        about.gap(title, "the tab did not show its content");
        camera.save(watch.look(), about.place(title, List.of(), 1));
        return;
      }
      save(about, seen.get(), List.of(title), 1);
    }
    pages(about, title, seen.get());
  }

  private Optional<Visit.Opened> open(About about, String title) throws PortalStop, SessionLost {
    Optional<DetailTab> before = Optional.empty();
    for (int attempt = 0; attempt < 3; attempt++) {
      Optional<DetailTab> tab = tab(about, title);
      if (tab.isEmpty()) {
        return Optional.empty();
      }
      if (tab.get().isShown() && (attempt > 0 || tab.get().opener().isEmpty())) {
        break;
      }
      if (tab.get().opener().isEmpty()) {
        return Optional.empty();
      }
      before = before.or(() -> tab);
      try {
        watch.markTab();
        actions.click(Target.TAB, tab.get().opener().get());
        break;
      } catch (ControlGone e) {
        // The page was drawn anew in between; looked at again, the tab has its new reference.
        continue;
      }
    }
    Optional<DetailTab> closed = before.filter(tab -> !tab.isShown());
    return find(about.row, DetailTab::isShown, Optional.of(title), closed);
  }

  /** The tab as it is now; what lies over the page is closed first. */
  private Optional<DetailTab> tab(About about, String title) throws PortalStop, SessionLost {
    return SessionGuard.find(
        watch,
        Duration.ofSeconds(5),
        scene ->
            new Details(scene)
                .find(about.row)
                .flatMap(detail -> detail.findTab(title))
                .map(Sight::of)
                .orElseGet(Sight::nothing));
  }

  private void pages(About about, String title, Visit.Opened first) throws PortalStop, SessionLost {
    Visit.Opened seen = first;
    for (int part = 2; part <= PAGES; part++) {
      Optional<Listing> listing = seen.detail().findTab(title).flatMap(DetailTab::listing);
      if (listing.isEmpty() || listing.get().isLast()) {
        return;
      }
      Optional<Visit.Opened> following = next(about, title, listing.get());
      if (following.isEmpty()) {
        about.gap(title, "page " + part + " of its table could not be opened");
        return;
      }
      seen = following.get();
      save(about, seen, List.of(title), part);
    }
    about.gap(title, "its table has more than " + PAGES + " pages");
  }

  private Optional<Visit.Opened> next(About about, String title, Listing before)
      throws PortalStop, SessionLost {
    boolean turned =
        PageTurn.from(
            before.rows(),
            () -> listing(about, title),
            control -> actions.click(Target.NEXT_PAGE, control));
    return turned
        ? find(about.row, after -> isOther(after, before), Optional.of(title))
        : Optional.empty();
  }

  /** The table as it is now; its tab is opened again where another one came in front of it. */
  private Optional<PageTurn.Shown> listing(About about, String title)
      throws PortalStop, SessionLost {
    Optional<DetailTab> tab = tab(about, title);
    if (tab.isPresent() && !tab.get().isShown()) {
      Optional<Visit.Opened> shown = open(about, title);
      tab = shown.flatMap(opened -> opened.detail().findTab(title));
    }
    return tab.flatMap(DetailTab::listing)
        .map(listing -> new PageTurn.Shown(listing.rows(), listing.next()));
  }

  private static boolean isOther(DetailTab tab, Listing before) {
    return tab.listing().filter(now -> !now.rows().equals(before.rows())).isPresent();
  }

  private Optional<Visit.Opened> find(
      OverviewRow row, Predicate<DetailTab> wanted, Optional<String> title)
      throws PortalStop, SessionLost {
    return find(row, wanted, title, Optional.empty());
  }

  private Optional<Visit.Opened> find(
      OverviewRow row,
      Predicate<DetailTab> wanted,
      Optional<String> title,
      Optional<DetailTab> before)
      throws PortalStop, SessionLost {
    return SessionGuard.find(
        watch,
        Duration.ZERO,
        scene ->
            new Details(scene)
                .find(row)
                .map(detail -> sight(scene, detail, wanted, title, before))
                .orElseGet(Sight::nothing));
  }

  /** What is shown of the details, with how long it must stay so to count. */
  static Sight<Visit.Opened> sight(
      Scene scene,
      DetailPage detail,
      Predicate<DetailTab> wanted,
      Optional<String> title,
      Optional<DetailTab> before) {
    List<DetailTab> looked =
        title.isPresent()
            ? detail.findTab(title.get()).stream().toList()
            : detail.tabs().stream().filter(DetailTab::isShown).toList();
    boolean ready = looked.stream().allMatch(tab -> tab.isFilled() && wanted.test(tab));
    if (looked.isEmpty() || !ready) {
      return Sight.nothing();
    }
    boolean whole = looked.stream().allMatch(DetailTab::isWhole);
    Visit.Opened opened = new Visit.Opened(scene, detail);
    if (whole) {
      return Sight.of(opened, WHOLE_STILL, WHOLE_STILL_ANSWERED);
    }
    boolean asBefore = before.isPresent() && looked.stream().allMatch(before.get()::holdsTheSame);
    return Sight.ofPart(
        opened, asBefore ? PARTLY_STILL_ANSWERED : PARTLY_STILL, PARTLY_STILL_ANSWERED);
  }

  /** Titles of the tabs that may be read from the page as it is. */
  static List<String> filled(DetailPage detail) {
    List<String> titles = new ArrayList<>();
    detail.tabs().stream()
        .filter(DetailTab::isKnown)
        .map(DetailTab::title)
        .filter(title -> !detail.isAmbiguous(title))
        .forEach(titles::add);
    return titles;
  }

  private void save(About about, Visit.Opened seen, List<String> titles, int part) {
    String open =
        seen.detail().tabs().stream()
            .filter(DetailTab::isShown)
            .map(DetailTab::title)
            .findFirst()
            .orElse("");
    List<String> doubtful =
        titles.stream()
            .filter(title -> seen.detail().findTab(title).filter(DetailTab::isWhole).isEmpty())
            .toList();
    FrozenPage page = seen.scene().page();
    camera.save(
        seen.scene(),
        doubtful.isEmpty() ? watch.withRequests(page) : watch.withTroubles(page),
        about.place(open, titles, part));
    noteTrouble(about, seen, doubtful);
  }

  /** Where something failed, nothing on the page that looks empty is known to be empty. */
  private void noteTrouble(About about, Visit.Opened seen, List<String> doubtful) {
    if (!doubtful.isEmpty()) {
      watch
          .findTrouble(seen.scene())
          .ifPresent(trouble -> doubtful.forEach(title -> about.gap(title, trouble)));
    }
  }

  /** The registration whose tabs are read. */
  private final class About {
    private final OverviewRow row;
    private final int position;

    About(OverviewRow row, int position) {
      this.row = row;
      this.position = position;
    }

    Place place(String open, List<String> titles, int part) {
      return new Place(PageKind.DETAIL, position, row.name(), open, titles, part);
    }

    void gap(String title, String reason) {
      recorder.note(new Gap(position, row.name(), title, reason));
    }
  }
}
