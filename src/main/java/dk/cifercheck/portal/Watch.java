package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.PageNotOpened;
import dk.cifercheck.browser.Waited;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Faults;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Notice;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The eyes of the walk: looks at the page again and again until it shows what is waited for.
 * Notices that lie over the page are closed on the way, if nothing but closing is asked.
 */
final class Watch {
  /** What has not come so long after a failure does not come any more. */
  private static final Duration HOPE = Duration.ofSeconds(2);

  private final Browser browser;
  private final PageActions actions;
  private final Lexicon lexicon;
  private final Duration limit;
  private final Waiting waiting = Waiting.real();
  private final Wire wire;
  private final Notices notices;
  private final Boxes boxes;
  private @Nullable Scene shown;
  private long changedAt = System.nanoTime();
  private int clicks;

  Watch(Browser browser, PageActions actions, Lexicon lexicon, Duration limit) {
    this.browser = browser;
    this.actions = actions;
    this.lexicon = lexicon;
    this.limit = limit;
    this.wire = new Wire(browser);
    this.notices = new Notices(lexicon.words());
    this.boxes = boxes();
  }

  /** Opens an address. */
  void open(URI address) throws PortalStop {
    mark();
    shown = null;
    try {
      browser.open(address);
    } catch (PageNotOpened e) {
      if (e.isCertificate()) {
        throw PortalStop.guard("bad-certificate", e.getMessage());
      }
      if (e.isStopped()) {
        throw PortalStop.guard("foreign-origin", e.getMessage());
      }
      throw PortalStop.unreachable(
          e.isProxy() ? "proxy-failed" : "portal-unreachable", e.getMessage());
    }
  }

  /** Asks for the page that is open once more. */
  void reload() throws PortalStop {
    open(URI.create(String.valueOf(browser.driver().getCurrentUrl())));
  }

  /** From here on, only requests that begin later count as those of the page. */
  void mark() {
    wire.mark();
  }

  /** As {@link #mark()}, before the details of a registration open. */
  void markDetails() {
    wire.markDetails();
  }

  /** As {@link #mark()}, before one of their tabs opens. */
  void markTab() {
    wire.markTab();
  }

  /** What the portal said in notices and boxes. */
  Notices notices() {
    boxes.take().forEach(notices::hear);
    return notices;
  }

  /** What went wrong on the page since the mark, an English phrase. */
  Optional<String> findTrouble(Scene scene) {
    return notices().findTrouble().or(() -> wire.findFailure(scene.page()));
  }

  /** Picture of one element, nothing if it cannot be taken. */
  byte[] picture(Optional<Control> image) {
    return new ElementPicture(browser, waiting).take(image);
  }

  /** What pages say in boxes of the browser's own from here on. */
  Boxes boxes() {
    return new Boxes(browser.dialogs());
  }

  /** What the page shows within the time limit, if it does. */
  <T> Optional<T> find(Function<Scene, Sight<T>> look) throws PortalStop {
    return find(limit, look);
  }

  /** What the page shows within a time limit, if it does. */
  <T> Optional<T> find(Duration within, Function<Scene, Sight<T>> look) throws PortalStop {
    return find(within, look, () -> {}, false);
  }

  /**
   * As {@link #find(Duration, Function)}, behind the login.
   *
   * @param before done before each look
   */
  <T> Optional<T> findInside(Function<Scene, Sight<T>> look, Duration within, Runnable before)
      throws PortalStop {
    return find(within.isZero() ? limit : within, look, before, true);
  }

  private <T> Optional<T> find(
      Duration within, Function<Scene, Sight<T>> look, Runnable before, boolean inside)
      throws PortalStop {
    while (true) {
      Looking<T> looking = new Looking<>(look, before, inside);
      Waited<Looking<T>> waited =
          waiting.until(within, looking::again, Looking::isThere, Looking::isHindered);
      Looking<T> end = waited.last().orElse(looking);
      if (waited.reached().isPresent()) {
        return end.sight.value();
      }
      if (inside && notices().sayItIsOver()) {
        return Optional.empty();
      }
      Optional<Notice> notice = end.notice;
      if (notice.isEmpty()) {
        refuseFault(end);
        return Optional.empty();
      }
      close(notice.get());
      if (inside && notices().sayItIsOver()) {
        return Optional.empty();
      }
    }
  }

  /**
   * What the page must show within the time limit.
   *
   * @throws PortalStop if it does not
   */
  <T> T expect(String what, Function<Scene, Sight<T>> look) throws PortalStop {
    Optional<T> found = find(look);
    if (found.isPresent()) {
      return found.get();
    }
    throw PortalStop.changed(
        "page-not-recognised",
        "expected " + what + "; within " + limit.toSeconds() + " s the page did not show it");
  }

  /**
   * To be asked where a page does not show what it must: it may lie in a frame of another host.
   *
   * @throws PortalStop if the guard kept such a frame out
   */
  void refuseForeignFrame(URI portal) throws PortalStop {
    Optional<String> foreign = wire.findForeignFrame(portal);
    if (foreign.isPresent()) {
      throw PortalStop.guard(
          "foreign-origin", "a frame of another host was stopped: " + foreign.get());
    }
  }

  /** What the page shows now. */
  Scene look() {
    Optional<FrozenPage> fresh = browser.freezeIfChanged(signature());
    if (fresh.isPresent()) {
      Scene scene = Scene.of(fresh.get(), lexicon);
      new Dialogs(scene).passing().forEach(notices::hear);
      shown = scene;
      changedAt = System.nanoTime();
    }
    hearPassed();
    hearBoxes();
    // What a click does to the page may begin late, so that it is still only from the click on.
    if (clicks != actions.clicks()) {
      clicks = actions.clicks();
      changedAt = System.nanoTime();
    }
    return Objects.requireNonNull(shown);
  }

  /** What came and went between two looks is as good as seen. */
  private void hearPassed() {
    List<String> said =
        browser.takePassed().stream()
            .filter(text -> !lexicon.words().mentions("text.success", text))
            .filter(text -> !lexicon.vocabulary().means(text, "text.loading"))
            .toList();
    hear(said);
  }

  /** A page that said something in a box is looked at anew, even if it shows what it did before. */
  private void hearBoxes() {
    hear(boxes.take());
  }

  private void hear(List<String> said) {
    said.forEach(notices::hear);
    if (!said.isEmpty() && shown != null) {
      shown = Scene.of(shown.page(), lexicon);
      changedAt = System.nanoTime();
    }
  }

  private String signature() {
    return shown == null ? "" : shown.page().signature();
  }

  /** A frozen page with the requests of the network journal, where there is one. */
  FrozenPage withRequests(FrozenPage page) {
    return wire.withRequests(page);
  }

  /** The same for one on which something is blank: with what may be the reason. */
  FrozenPage withTroubles(FrozenPage page) {
    return wire.withTroubles(page);
  }

  private void close(Notice notice) throws PortalStop {
    notices.hear(notice);
    try {
      actions.click(Target.CLOSE_NOTICE, notice.close().orElseThrow());
    } catch (ControlGone e) {
      // It closed by itself or moved; the next look tells.
      return;
    }
  }

  private static void refuseFault(Looking<?> end) throws PortalStop {
    if (end.fault.isPresent()) {
      throw PortalStop.unreachable("portal-failing", end.fault.get());
    }
  }

  private Duration stillFor() {
    return Duration.ofNanos(System.nanoTime() - changedAt);
  }

  /** One wait: what was seen last. */
  private final class Looking<T> {
    private final Function<Scene, Sight<T>> look;
    private final Runnable before;
    private final boolean inside;
    private @Nullable Scene judged;
    private Sight<T> sight = Sight.nothing();
    private Optional<Notice> notice = Optional.empty();
    private Optional<String> fault = Optional.empty();

    Looking(Function<Scene, Sight<T>> look, Runnable before, boolean inside) {
      this.look = look;
      this.before = before;
      this.inside = inside;
    }

    Optional<Looking<T>> again() {
      before.run();
      Scene scene = look();
      if (scene != judged) {
        judged = scene;
        notice = new Dialogs(scene).findNotice();
        fault = Faults.find(scene);
        sight = look.apply(scene);
      }
      return Optional.of(this);
    }

    boolean isThere() {
      return sight.value().isPresent() && notice.isEmpty() && sight.isStill(stillFor(), wire);
    }

    boolean isHindered() {
      boolean settled = stillFor().compareTo(Duration.ofMillis(300)) >= 0;
      boolean over = inside && notices.sayItIsOver();
      return over || settled && (fault.isPresent() || isNoticed()) || isHopeless();
    }

    /** While answers are on their way a dialog may only be filling; but not for ever. */
    private boolean isNoticed() {
      return notice.isPresent() && (stillFor().compareTo(Sight.PATIENCE) >= 0 || wire.isQuiet());
    }

    private boolean isHopeless() {
      return inside
          && sight.value().isEmpty()
          && judged != null
          && stillFor().compareTo(HOPE) >= 0
          && findTrouble(judged).isPresent()
          && wire.isQuiet();
    }
  }
}
