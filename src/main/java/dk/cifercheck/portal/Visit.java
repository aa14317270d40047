package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.Details;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.OverviewRow;
import dk.cifercheck.recognition.Overviews;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Opens the details of one registration, has its tabs saved, and leaves it again. */
final class Visit {
  private static final Duration LEAVING = Duration.ofSeconds(2);
  private static final Duration UNCOVERING = Duration.ofSeconds(5);
  private static final Duration STILL = Duration.ofMillis(300);
  private static final int CLICKS = 4;

  private final Browser browser;
  private final Watch watch;
  private final PageActions actions;
  private final Camera camera;
  private final Recorder recorder;
  private final Progress progress;

  Visit(
      Browser browser,
      Watch watch,
      PageActions actions,
      Camera camera,
      Recorder recorder,
      Progress progress) {
    this.browser = browser;
    this.watch = watch;
    this.actions = actions;
    this.camera = camera;
    this.recorder = recorder;
    this.progress = progress;
  }

  /**
   * Opens, saves, leaves. What could not be opened is noted as a gap; what an earlier visit left is
   * forgotten.
   */
  void row(OverviewRow row, int position) throws PortalStop, SessionLost {
    recorder.forget(position);
    watch.notices().forget();
    Exit exit = new Exit(browser, watch, actions);
    if (row.examine().isEmpty()) {
      gap(row, position, "the row has no control that opens its details");
      return;
    }
    try {
      examine(row);
    } catch (ControlGone e) {
      gap(row, position, "its details could not be opened: " + e.getMessage());
      return;
    }
    Optional<Opened> opened = open(row, exit);
    if (opened.isPresent()) {
      TabReader tabs = new TabReader(watch, actions, camera, recorder, progress);
      tabs.all(row, position, opened.get());
      exit.leave(row, Optional.of(opened.get().detail()));
      return;
    }
    camera.save(watch.look(), Place.unrecognised(position, row.name()));
    gap(row, position, "its details were not recognised as those of " + row.name());
    exit.leave(row, Optional.empty());
  }

  /** Clicks the row's control; where the list was just drawn anew or shaded, it is found again. */
  private void examine(OverviewRow row) throws ControlGone, PortalStop, SessionLost {
    Control control = row.examine().orElseThrow();
    for (int attempt = 1; ; attempt++) {
      try {
        watch.markDetails();
        actions.click(Target.EXAMINE, control);
        return;
      } catch (ControlGone e) {
        Optional<Control> again = attempt < CLICKS ? control(row) : Optional.empty();
        if (again.isEmpty()) {
          throw e;
        }
        control = again.get();
      }
    }
  }

  private Optional<Control> control(OverviewRow row) throws PortalStop, SessionLost {
    return SessionGuard.find(
        watch,
        UNCOVERING,
        scene ->
            new Overviews(scene)
                .find().stream()
                    .filter(page -> !new Dialogs(scene).isCovered())
                    .flatMap(page -> page.rows().stream())
                    .filter(other -> other.texts().equals(row.texts()))
                    .flatMap(other -> other.examine().stream())
                    .findFirst()
                    .map(control -> Sight.of(control, STILL))
                    .orElseGet(Sight::nothing));
  }

  private Optional<Opened> open(OverviewRow row, Exit exit) throws PortalStop, SessionLost {
    return SessionGuard.find(
        watch,
        Duration.ZERO,
        scene ->
            new Details(scene)
                .find(row)
                .filter(detail -> detail.tabs().stream().anyMatch(tab -> tab.isFilled()))
                .map(detail -> Sight.of(new Opened(scene, detail)))
                .orElseGet(Sight::nothing),
        exit::followNewWindow);
  }

  private void gap(OverviewRow row, int position, String reason) {
    recorder.note(new Gap(position, row.name(), "", reason));
  }

  /**
   * Details as they were seen.
   *
   * @param scene the page
   * @param detail what was recognised on it
   */
  record Opened(Scene scene, DetailPage detail) {}

  /** How to get out again: depends on where the details opened. */
  static final class Exit {
    private final Browser browser;
    private final Watch watch;
    private final PageActions actions;
    private final Set<String> windowsBefore;
    private final String home;

    Exit(Browser browser, Watch watch, PageActions actions) {
      this.browser = browser;
      this.watch = watch;
      this.actions = actions;
      this.windowsBefore = new HashSet<>(browser.windows().handles());
      this.home = browser.windows().findCurrent().orElse("");
    }

    void followNewWindow() {
      browser.windows().findNew(windowsBefore).ifPresent(browser.windows()::switchTo);
    }

    void leave(OverviewRow row, Optional<DetailPage> detail) throws PortalStop, SessionLost {
      Optional<String> opened = browser.windows().findNew(windowsBefore);
      if (opened.isPresent()) {
        browser.windows().close(opened.get(), home);
        return;
      }
      for (var way : Details.waysOut(watch.look(), detail)) {
        try {
          actions.click(way.isBack() ? Target.BACK : Target.CLOSE_TAB, way.control());
        } catch (ControlGone e) {
          // Another way out may still be there; without any, the list is opened by the menu.
          continue;
        }
        if (detail.isEmpty() || isOut(row)) {
          return;
        }
      }
    }

    /** A cross may do nothing, or something else than expected. */
    private boolean isOut(OverviewRow row) throws PortalStop, SessionLost {
      return SessionGuard.find(
              watch,
              LEAVING,
              scene ->
                  new Details(scene).find(row).isEmpty() ? Sight.of(Boolean.TRUE) : Sight.nothing())
          .isPresent();
    }
  }
}
