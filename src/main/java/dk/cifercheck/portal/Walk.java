package dk.cifercheck.portal;

import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.OverviewPage;
import dk.cifercheck.recognition.OverviewRow;
import dk.cifercheck.recognition.Overviews;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way through the registrations: every page of the list, every row, every tab. It can be begun
 * again after a lost session and goes on where it was.
 */
final class Walk {
  private static final Duration LIST_STILL = Duration.ofMillis(200);
  private static final Duration LIST_STILL_ANSWERED = Duration.ofMillis(100);

  /** What still moves after that is not clicked before it has come to rest. */
  private static final Duration MENU_STILL = Duration.ofMillis(100);

  /** A list may show that it has no rows before it has asked for them. */
  private static final Duration EMPTY_STILL = Duration.ofSeconds(3);

  private static final Duration UNFOLDING = Duration.ofSeconds(3);
  private static final Duration RETURN = Duration.ofSeconds(10);

  private final Watch watch;
  private final PageActions actions;
  private final Recorder recorder;
  private final Progress progress;
  private final Visit visit;
  private final Camera camera;
  private final WalkMemory memory;
  private final SecondTries secondTries = new SecondTries();

  Walk(
      Watch watch,
      PageActions actions,
      Camera camera,
      Recorder recorder,
      Progress progress,
      Visit visit,
      WalkMemory memory) {
    this.watch = watch;
    this.actions = actions;
    this.camera = camera;
    this.recorder = recorder;
    this.progress = progress;
    this.visit = visit;
    this.memory = memory;
  }

  /**
   * Walks.
   *
   * @throws SessionLost if the portal ended the session; call again after a new login
   */
  void all() throws PortalStop, SessionLost {
    progress.step(Progress.Step.OPENING_LIST);
    Seen seen = openList();
    progress.step(Progress.Step.READING_LIST);
    int position = 0;
    for (int part = 1; ; part++) {
      memory.count(seen.page().total().orElse(position + seen.page().rows().size()));
      save(seen, part);
      for (OverviewRow row : seen.page().rows()) {
        position++;
        if (!memory.isDone(position, row.texts())) {
          progress.registration(position, memory.listed(), row.name());
          seen = visited(seen, row, position, part);
        }
      }
      if (seen.page().isLast() || seen.page().next().isEmpty()) {
        recorder.forgetBehind(Math.max(position, memory.listed()));
        return;
      }
      Optional<Seen> following = next(seen);
      if (following.isEmpty()) {
        recorder.note(
            new Gap(0, "", "", "page " + (part + 1) + " of the list could not be opened"));
        return;
      }
      seen = following.get();
    }
  }

  private void save(Seen seen, int part) {
    if (memory.isNewPart(part)) {
      camera.save(seen.scene(), Place.list(part));
      seen.page().problems().forEach(problem -> recorder.note(new Gap(0, "", "", problem)));
      seen.trouble().ifPresent(trouble -> recorder.note(new Gap(0, "", "", trouble)));
    }
  }

  /** Visits a row, once more if something of it could not be read, and comes back to its page. */
  private Seen visited(Seen seen, OverviewRow row, int position, int part)
      throws PortalStop, SessionLost {
    Seen back = visitedOnce(seen, row, position, part);
    if (recorder.hasGap(position) && secondTries.isWorthOne()) {
      back = visitedOnce(back, row, position, part);
      secondTries.came(!recorder.hasGap(position));
    }
    memory.done(position, row.texts());
    return back;
  }

  private Seen visitedOnce(Seen seen, OverviewRow row, int position, int part)
      throws PortalStop, SessionLost {
    Optional<OverviewRow> live = sameRow(seen.page(), row);
    if (live.isEmpty()) {
      recorder.note(new Gap(position, row.name(), "", "the row was not found again in the list"));
    } else {
      visit.row(live.get(), position);
    }
    return backAt(seen, part);
  }

  private static Optional<OverviewRow> sameRow(OverviewPage page, OverviewRow row) {
    return page.rows().stream().filter(other -> other.texts().equals(row.texts())).findFirst();
  }

  private Seen backAt(Seen before, int part) throws PortalStop, SessionLost {
    OverviewPage wanted = before.page();
    Optional<Seen> list = find(scene -> again(scene, before), RETURN);
    Seen seen = list.isPresent() ? list.get() : openList();
    for (int steps = 0; steps < part && !sameRows(seen.page(), wanted); steps++) {
      Optional<Seen> following = seen.page().isLast() ? Optional.empty() : next(seen);
      if (following.isEmpty()) {
        break;
      }
      seen = following.get();
    }
    if (!sameRows(seen.page(), wanted)) {
      throw PortalStop.changed(
          "list-changed", "page " + part + " of the list was not found again with the same rows");
    }
    return seen;
  }

  static boolean sameRows(OverviewPage one, OverviewPage other) {
    return texts(one).equals(texts(other));
  }

  private static List<List<String>> texts(OverviewPage page) {
    return page.rows().stream().map(OverviewRow::texts).toList();
  }

  private Optional<Seen> next(Seen seen) throws PortalStop, SessionLost {
    watch.mark();
    boolean turned =
        PageTurn.from(
            texts(seen.page()),
            () ->
                find(Walk::list, RETURN)
                    .map(now -> new PageTurn.Shown(texts(now.page()), now.page().next())),
            control -> actions.click(Target.NEXT_PAGE, control));
    if (!turned) {
      return Optional.empty();
    }
    return find(
        scene -> {
          Sight<Seen> sight = list(scene);
          boolean other = sight.value().filter(s -> !sameRows(s.page(), seen.page())).isPresent();
          return other ? sight : Sight.nothing();
        },
        Duration.ZERO);
  }

  /** By the menu; once more from a fresh page where the list failed to load. */
  private Seen openList() throws PortalStop, SessionLost {
    watch.notices().forget();
    Optional<Seen> seen = findList();
    if (seen.isEmpty() || seen.get().trouble().isPresent()) {
      watch.reload();
      watch.notices().forget();
      seen = findList();
    }
    if (seen.isEmpty()) {
      camera.save(watch.look(), Place.unrecognised(0, ""));
      throw watch
          .findTrouble(watch.look())
          .map(trouble -> PortalStop.unreachable("portal-failing", trouble))
          .orElseGet(
              () ->
                  PortalStop.changed(
                      "list-not-recognised",
                      "after \"Registration information\" a list with rows that can be examined"
                          + " was expected"));
    }
    return seen.get();
  }

  private Optional<Seen> findList() throws PortalStop, SessionLost {
    Scene now = watch.look();
    if (list(now).value().isEmpty()) {
      for (int step = 0;
          step < 3 && new Desk(now).findMenuEntry("menu.registrationInformation").isEmpty();
          step++) {
        open("menu.integratedQuery");
        now = unfolded();
      }
      open("menu.registrationInformation");
    }
    return find(Walk::list, Duration.ZERO).map(this::judged);
  }

  /** A list without rows is only known to be empty where nothing went wrong. */
  private Seen judged(Seen seen) {
    return seen.page().rows().isEmpty()
        ? new Seen(seen.scene(), seen.page(), watch.findTrouble(seen.scene()))
        : seen;
  }

  /** What the page shows once the menu has unfolded; a second click too early folds it again. */
  private Scene unfolded() throws PortalStop, SessionLost {
    find(
        scene ->
            new Desk(scene).findMenuEntry("menu.registrationInformation").isPresent()
                ? Sight.of(scene)
                : Sight.nothing(),
        UNFOLDING);
    return watch.look();
  }

  private void open(String concept) throws PortalStop, SessionLost {
    watch.mark();
    for (int attempt = 1; ; attempt++) {
      var entry =
          find(
              scene ->
                  new Desk(scene)
                      .findMenuEntry(concept)
                      .map(control -> Sight.of(control, MENU_STILL))
                      .orElseGet(Sight::nothing),
              Duration.ZERO);
      if (entry.isEmpty()) {
        camera.save(watch.look(), Place.unrecognised(0, ""));
        throw PortalStop.changed(
            "menu-not-recognised", "the menu entry for " + concept + " was not found");
      }
      try {
        actions.click(Target.MENU, entry.get());
        return;
      } catch (ControlGone e) {
        if (attempt == 3) {
          throw PortalStop.changed("menu-not-recognised", e.getMessage());
        }
      }
    }
  }

  private <T> Optional<T> find(Function<Scene, Sight<T>> look, Duration limit)
      throws PortalStop, SessionLost {
    return SessionGuard.find(watch, limit, look);
  }

  /** What is shown of the list, with how long it must stay so to count. */
  static Sight<Seen> list(Scene scene) {
    Optional<OverviewPage> page = new Overviews(scene).find();
    if (page.isEmpty()) {
      return Sight.nothing();
    }
    Seen seen = new Seen(scene, page.get(), Optional.empty());
    boolean covered = new Dialogs(scene).isCovered();
    if (!page.get().rows().isEmpty()) {
      return page.get().problems().isEmpty() && !covered
          ? Sight.of(seen, LIST_STILL, LIST_STILL_ANSWERED)
          : Sight.of(seen, EMPTY_STILL);
    }
    return page.get().saysEmpty() ? Sight.ofPart(seen, EMPTY_STILL, EMPTY_STILL) : Sight.nothing();
  }

  /** The list after a visit: the very same page with the same rows needs no waiting for. */
  private Sight<Seen> again(Scene scene, Seen before) {
    Sight<Seen> sight = list(scene);
    boolean same =
        scene.isSameDocument(before.scene().documentId())
            && sight.value().filter(seen -> sameRows(seen.page(), before.page())).isPresent();
    return same && !new Dialogs(scene).isCovered() ? Sight.of(sight.value().orElseThrow()) : sight;
  }

  /**
   * A page of the list as it was seen.
   *
   * @param trouble why it may not be what the portal holds, if something went wrong
   */
  record Seen(Scene scene, OverviewPage page, Optional<String> trouble) {}
}
