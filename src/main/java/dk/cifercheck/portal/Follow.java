package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.DetailTab;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.Typing;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;

/**
 * Reads along while a person goes through the registrations: the same pages are recognised, proved
 * and saved as on the {@link Walk}, but nothing is ever clicked.
 */
final class Follow {
  private static final Duration LONGEST = Duration.ofDays(7);

  /** A page that is only being drawn is no unknown page. */
  private static final Duration UNKNOWN_STILL = Duration.ofSeconds(3);

  /** What was opened just before the person said that it was all. */
  private static final Duration LAST_LOOK = Duration.ofSeconds(4);

  private static final Pattern CHINA_NUMBER = Pattern.compile("\\bC[A-Z]{3}[0-9]{14}\\b");

  private final Browser browser;
  private final Recorder recorder;
  private final WalkMemory memory;
  private final Progress progress;
  private final BooleanSupplier saysDone;
  private final Runnable cameOn;
  private final FollowedList list;
  private final Notices notices;
  private final Boxes boxes;
  private final FollowedWindows windows;
  private final Remarks remarks;
  private @Nullable Followed shown;
  private @Nullable Scene unknown;
  private boolean listSeen;
  private @Nullable PortalStop stop;

  /**
   * On one session.
   *
   * @param memory is told how far it came
   * @param saysDone whether the person wants to end it, whatever is still to be opened
   * @param cameOn told while the browser is there, each time that something new happened
   */
  Follow(
      Browser browser,
      Lexicon lexicon,
      Recorder recorder,
      WalkMemory memory,
      Progress progress,
      BooleanSupplier saysDone,
      Runnable cameOn) {
    this.browser = browser;
    this.recorder = recorder;
    this.memory = memory;
    this.progress = progress;
    this.saysDone = saysDone;
    this.cameOn = cameOn;
    this.list = new FollowedList(recorder, memory);
    this.notices = new Notices(lexicon.words());
    this.boxes = new Boxes(browser.dialogs());
    this.windows = new FollowedWindows(browser, () -> new Gaze(browser, lexicon, notices));
    this.remarks = new Remarks(progress);
  }

  /**
   * Until everything is read, the person says so, or has closed every window.
   *
   * @throws PortalStop if nothing that was opened could be recognised as the list, or another
   *     company's account was opened
   */
  void all() throws PortalStop {
    progress.step(Progress.Step.FOLLOWING);
    tell();
    try {
      Waiting.real().until(LONGEST, () -> isWhole() || saysDone.getAsBoolean(), is -> is);
      Waiting.real().until(LAST_LOOK, this::isWhole, is -> is);
    } catch (WebDriverException gone) {
      remarks.say(Remark.WINDOW_CLOSED, "");
    }
    windows.backToFirst();
    list.registrations().forEach(registration -> registration.note(recorder));
    refuse();
  }

  private void refuse() throws PortalStop {
    if (stop != null) {
      throw stop;
    }
    Scene scene = unknown;
    if (!listSeen && scene != null) {
      recorder.save(scene.page(), new byte[0], Place.unrecognised(0, ""));
      throw PortalStop.changed(
          "followed-not-recognised", "no page that was opened was recognised as the list");
    }
  }

  private boolean isWhole() {
    try {
      look(windows.next());
    } catch (WebDriverException e) {
      // One window of several may be closed at any moment; a page may leave while it is looked at.
      if (windows.areGone()) {
        throw e;
      }
    }
    tell();
    return stop != null || followed().isWhole();
  }

  private void look(Gaze gaze) {
    Scene scene = gaze.look();
    for (String said : boxes.take()) {
      notices.hear(said);
      remarks.say(Remark.BOX_DISMISSED, said);
    }
    stopped(gaze);
    View view = gaze.view(this::view);
    if (view.asks().isPresent()) {
      remarks.say(view.asks().get(), scene.documentId(), "");
      list.loginWasAsked();
      settle(gaze);
    } else if (view.isNoticed()) {
      return;
    } else if (view.registration().isPresent()) {
      take(gaze, view);
    } else if (view.list().value().isPresent()) {
      takeList(gaze, view);
    } else if (gaze.isStill(UNKNOWN_STILL)) {
      unknown(gaze, scene);
    }
  }

  private View view(Scene scene) {
    return View.of(scene, list.registrations());
  }

  private void take(Gaze gaze, View view) {
    FollowedRegistration registration = view.registration().orElseThrow();
    if (view.typedIn()) {
      remarks.say(Remark.TYPED_IN, view.scene().documentId(), registration.row().name());
      return;
    }
    if (!gaze.isStill(view.details())) {
      return;
    }
    Scene scene = view.scene();
    Optional<String> trouble = gaze.findTrouble(scene);
    Visit.Opened seen = view.details().value().orElseThrow();
    boolean isNew = registration.take(seen, camera(gaze, seen), trouble);
    trouble.ifPresent(what -> remarks.say(Remark.TROUBLE, what));
    if (isNew) {
      registration.keep(memory);
      gaze.settleTab();
    }
  }

  /** Where something that may be read looks empty, what may be the reason is saved with it. */
  private Camera camera(Gaze gaze, Visit.Opened seen) {
    boolean isDoubtful =
        TabReader.filled(seen.detail()).stream()
            .anyMatch(title -> seen.detail().findTab(title).filter(DetailTab::isWhole).isEmpty());
    return isDoubtful ? new Camera(browser, gaze::withTroubles, recorder) : camera(gaze);
  }

  private void takeList(Gaze gaze, View view) {
    if (!gaze.isStill(view.list())) {
      return;
    }
    listSeen = true;
    Walk.Seen seen = view.list().value().orElseThrow();
    if (list.isOfAnotherCompany(seen.page())) {
      stop = PortalStop.guard("other-company", "the login led to another company's account");
      return;
    }
    Optional<String> trouble = gaze.findTrouble(seen.scene());
    Optional<Remark> remark =
        list.take(new Walk.Seen(seen.scene(), seen.page(), trouble), camera(gaze));
    remark.ifPresent(said -> remarks.say(said, said.name() + list.next(), detail(said, trouble)));
    settle(gaze);
    if (remark.isEmpty()) {
      remarks.listIsRight();
    }
  }

  private String detail(Remark remark, Optional<String> trouble) {
    return remark == Remark.TROUBLE ? trouble.orElse("") : String.valueOf(list.next());
  }

  private void unknown(Gaze gaze, Scene scene) {
    String title = new Desk(scene).findOpenTab().orElse(scene.page().title());
    if (list.next() != 1) {
      remarks.say(Remark.UNKNOWN_PAGE, title + scene.page().address(), title);
    } else if (CHINA_NUMBER.matcher(scene.page().html()).find()) {
      remarks.say(Remark.BEFORE_LIST, title + scene.page().address(), title);
      unknown = new Typing(scene).isThere() ? unknown : scene;
    }
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
      remarks.say(Remark.REQUEST_STOPPED, what);
    }
  }

  private static String path(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawPath()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void tell() {
    Followed now = followed();
    if (!now.equals(shown)) {
      shown = now;
      progress.followed(now);
      cameOn.run();
    }
  }

  private Followed followed() {
    var all = list.registrations();
    return new Followed(
        list.listed(),
        (int) all.stream().filter(FollowedRegistration::isWhole).count(),
        list.next(),
        all.stream().filter(one -> !one.isWhole()).map(FollowedRegistration::open).toList());
  }
}
