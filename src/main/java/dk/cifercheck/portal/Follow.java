package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.Recorder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.NoSuchSessionException;
import org.openqa.selenium.NoSuchWindowException;

/**
 * Reads along while a person goes through the registrations: the same pages are recognised, proved
 * and saved as on the {@link Walk}, but nothing is ever clicked.
 */
final class Follow {
  private static final Duration LONGEST = Duration.ofDays(7);

  /** A page that is only being drawn is no unknown page. */
  private static final Duration UNKNOWN_STILL = Duration.ofSeconds(3);

  private final Browser browser;
  private final Lexicon lexicon;
  private final Recorder recorder;
  private final Progress progress;
  private final BooleanSupplier saysDone;
  private final FollowedList list;
  private final Notices notices;
  private final Boxes boxes;
  private final Map<String, Gaze> windows = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private int turn;
  private @Nullable Followed shown;

  /**
   * On one session.
   *
   * @param memory is told how many registrations there are
   * @param saysDone whether the person wants to end it, whatever is still to be opened
   */
  Follow(
      Browser browser,
      Lexicon lexicon,
      Recorder recorder,
      WalkMemory memory,
      Progress progress,
      BooleanSupplier saysDone) {
    this.browser = browser;
    this.lexicon = lexicon;
    this.recorder = recorder;
    this.progress = progress;
    this.saysDone = saysDone;
    this.list = new FollowedList(recorder, memory);
    this.notices = new Notices(lexicon.words());
    this.boxes = new Boxes(browser.dialogs());
  }

  /** Until everything is read, the person says so, or has closed every window. */
  void all() {
    progress.step(Progress.Step.FOLLOWING);
    tell();
    try {
      Waiting.real().until(LONGEST, this::isOver, Boolean::booleanValue);
    } catch (NoSuchWindowException | NoSuchSessionException closed) {
      progress.remark(Remark.WINDOW_CLOSED, "");
    }
    list.registrations().forEach(registration -> registration.note(recorder));
  }

  private boolean isOver() {
    if (saysDone.getAsBoolean()) {
      return true;
    }
    look(nextWindow());
    tell();
    return followed().isWhole();
  }

  /** The windows in turn: what the person looks at may be in any of them. */
  private Gaze nextWindow() {
    List<String> handles = browser.windows().handles();
    if (handles.isEmpty()) {
      throw new NoSuchWindowException("every window is closed");
    }
    turn = (turn + 1) % handles.size();
    String handle = handles.get(turn);
    boolean isCurrent = browser.windows().findCurrent().filter(handle::equals).isPresent();
    if (!isCurrent) {
      browser.windows().switchTo(handle);
    }
    return windows.computeIfAbsent(handle, h -> new Gaze(browser, lexicon, notices));
  }

  private void look(Gaze gaze) {
    Scene scene = gaze.look();
    boxes.take().forEach(notices::hear);
    stopped(gaze);
    View view = gaze.view(this::view);
    if (view.asksForLogin()) {
      remark(Remark.LOGIN_ASKED, scene.documentId(), "");
      gaze.settle();
    } else if (view.isNoticed()) {
      return;
    } else if (view.registration().isPresent()) {
      take(gaze, view);
    } else if (view.list().value().isPresent()) {
      takeList(gaze, view);
    } else if (list.next() != 1 && gaze.isStill(UNKNOWN_STILL)) {
      unknown(gaze, scene);
    }
  }

  private View view(Scene scene) {
    return View.of(scene, list.registrations());
  }

  private void take(Gaze gaze, View view) {
    if (!gaze.isStill(view.details())) {
      return;
    }
    Scene scene = view.scene();
    Optional<String> trouble = gaze.findTrouble(scene);
    boolean isNew =
        view.registration()
            .orElseThrow()
            .take(view.details().value().orElseThrow(), camera(gaze), trouble);
    trouble.ifPresent(what -> remark(Remark.TROUBLE, what, what));
    if (isNew) {
      gaze.settle();
    }
  }

  private void takeList(Gaze gaze, View view) {
    if (!gaze.isStill(view.list())) {
      return;
    }
    Walk.Seen seen = view.list().value().orElseThrow();
    Optional<String> trouble = gaze.findTrouble(seen.scene());
    Optional<Remark> remark =
        list.take(new Walk.Seen(seen.scene(), seen.page(), trouble), camera(gaze));
    remark.ifPresent(said -> remark(said, said.name() + list.next(), detail(said, trouble)));
    settle(gaze);
    if (remark.isEmpty()) {
      // The person did what was asked for; the next time it is worth saying again.
      told.removeIf(key -> key.startsWith("LIST_"));
    }
  }

  private String detail(Remark remark, Optional<String> trouble) {
    return remark == Remark.TROUBLE ? trouble.orElse("") : String.valueOf(list.next());
  }

  private void unknown(Gaze gaze, Scene scene) {
    String title = new Desk(scene).findOpenTab().orElse(scene.page().title());
    remark(Remark.UNKNOWN_PAGE, title + scene.page().address(), title);
    settle(gaze);
  }

  /** What was said and asked for until now has nothing to do with what comes next. */
  private void settle(Gaze gaze) {
    gaze.settle();
    notices.forget();
  }

  private Camera camera(Gaze gaze) {
    return new Camera(browser, gaze::withRequests, recorder);
  }

  private void stopped(Gaze gaze) {
    for (Seen seen : gaze.wire().stopped()) {
      String what = seen.request().method() + " " + path(seen.request().address());
      remark(Remark.REQUEST_STOPPED, what, what);
    }
  }

  private static String path(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawPath()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void remark(Remark remark, String key, String what) {
    if (told.add(remark.name() + " " + key)) {
      progress.remark(remark, what);
    }
  }

  private void tell() {
    Followed now = followed();
    if (!now.equals(shown)) {
      shown = now;
      progress.followed(now);
    }
  }

  private Followed followed() {
    List<FollowedRegistration> all = list.registrations();
    return new Followed(
        list.listed(),
        (int) all.stream().filter(FollowedRegistration::isWhole).count(),
        list.next(),
        all.stream().filter(one -> !one.isWhole()).map(FollowedRegistration::open).toList());
  }
}
