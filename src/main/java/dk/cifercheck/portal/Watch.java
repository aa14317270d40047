package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.PageNotOpened;
import dk.cifercheck.browser.Waited;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.browser.guard.JournalReading;
import dk.cifercheck.browser.guard.NetworkJournal;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Faults;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Notice;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.PageRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The eyes of the walk: looks at the page again and again until it shows what is waited for.
 * Notices that lie over the page are closed on the way, if nothing but closing is asked.
 */
final class Watch {
  private static final int NOTICES = 8;

  /** A request that never ends must not stop the walk where the page has long been complete. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Set<String> DATA = Set.of("xmlhttprequest", "sub_frame", "main_frame");

  private final Browser browser;
  private final PageActions actions;
  private final Lexicon lexicon;
  private final Duration limit;
  private final Waiting waiting = Waiting.real();
  private int requestsBefore;
  private int noticesClosed;

  Watch(Browser browser, PageActions actions, Lexicon lexicon, Duration limit) {
    this.browser = browser;
    this.actions = actions;
    this.lexicon = lexicon;
    this.limit = limit;
  }

  /** Opens an address. */
  void open(URI address) throws PortalStop {
    mark();
    try {
      browser.open(address);
    } catch (PageNotOpened e) {
      if (e.isCertificate()) {
        throw PortalStop.guard("bad-certificate", e.getMessage());
      }
      if (e.isStopped()) {
        throw PortalStop.guard("foreign-origin", e.getMessage());
      }
      throw PortalStop.unreachable("portal-unreachable", e.getMessage());
    }
  }

  /** From here on, only requests that begin later count as those of the page. */
  void mark() {
    requestsBefore = journal().here().size();
  }

  /** What the page shows within the time limit, if it does. */
  <T> Optional<T> find(Function<Scene, Sight<T>> look) throws PortalStop {
    return find(limit, look);
  }

  /** What the page shows within a time limit, if it does. */
  <T> Optional<T> find(Duration within, Function<Scene, Sight<T>> look) throws PortalStop {
    while (true) {
      Looking<T> looking = new Looking<>(look);
      Waited<Looking<T>> waited =
          waiting.until(within, looking::again, Looking::isThere, Looking::isHindered);
      Looking<T> end = waited.last().orElse(looking);
      if (waited.reached().isPresent()) {
        return end.sight.value();
      }
      Optional<Notice> notice = end.notice;
      if (notice.isEmpty()) {
        refuseFault(end);
        return Optional.empty();
      }
      close(notice.get());
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
    for (Seen seen : journal().blocked()) {
      String address = seen.request().address();
      boolean own = address.startsWith(portal.resolve("/").toString());
      if (seen.request().type().equals("sub_frame") && !own) {
        throw PortalStop.guard("foreign-origin", "a frame of another host was stopped: " + address);
      }
    }
  }

  /** What the page shows now. */
  Scene look() {
    return Scene.of(browser.freeze(), lexicon);
  }

  /** A frozen page with the requests of the network journal, where there is one. */
  FrozenPage withRequests(FrozenPage page) {
    JournalReading journal = journal();
    if (!journal.available()) {
      return page;
    }
    return new FrozenPage(
        page.address(),
        page.title(),
        page.html(),
        page.takenAt(),
        page.status(),
        page.loading(),
        since(journal),
        page.document(),
        page.signature());
  }

  /** Picture of one element, nothing if it cannot be taken. */
  byte[] picture(Optional<Control> image) {
    if (image.isEmpty()) {
      return new byte[0];
    }
    try {
      return browser.screenshotOf(image.get().ref());
    } catch (ControlGone e) {
      return new byte[0];
    }
  }

  private List<PageRequest> since(JournalReading journal) {
    int from = Math.min(requestsBefore, journal.here().size());
    return journal.here().subList(from, journal.here().size()).stream()
        .map(seen -> seen.request())
        .filter(request -> DATA.contains(request.type()))
        .toList();
  }

  private JournalReading journal() {
    browser.driver().switchTo().defaultContent();
    return NetworkJournal.read(browser.driver());
  }

  private boolean isQuiet() {
    return since(journal()).stream()
        .noneMatch(request -> request.outcome() == PageRequest.Outcome.PENDING);
  }

  private void close(Notice notice) throws PortalStop {
    if (notice.close().isEmpty() || ++noticesClosed > NOTICES) {
      throw PortalStop.actionNeeded(notice.reason(), "the portal asks: " + notice.text());
    }
    try {
      actions.click(Target.CLOSE_NOTICE, notice.close().get());
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

  /** One wait: what was seen last, and since when it has not changed. */
  private final class Looking<T> {
    private final Function<Scene, Sight<T>> look;
    private String signature = "";
    private long changedAt = System.nanoTime();
    private Sight<T> sight = Sight.nothing();
    private Optional<Notice> notice = Optional.empty();
    private Optional<String> fault = Optional.empty();

    Looking(Function<Scene, Sight<T>> look) {
      this.look = look;
    }

    Optional<Looking<T>> again() {
      Optional<FrozenPage> fresh = browser.freezeIfChanged(signature);
      if (fresh.isPresent()) {
        Scene scene = Scene.of(fresh.get(), lexicon);
        signature = fresh.get().signature();
        changedAt = System.nanoTime();
        notice = new Dialogs(scene).findNotice();
        fault = Faults.find(scene);
        sight = look.apply(scene);
      }
      return Optional.of(this);
    }

    boolean isThere() {
      if (sight.value().isEmpty() || notice.isPresent()) {
        return false;
      }
      Duration still = stillFor();
      return still.compareTo(sight.stillFor()) >= 0
          && (isQuiet() || still.compareTo(PATIENCE) >= 0);
    }

    boolean isHindered() {
      boolean settled = stillFor().compareTo(Duration.ofMillis(300)) >= 0;
      return settled && (notice.isPresent() || fault.isPresent());
    }

    private Duration stillFor() {
      return Duration.ofNanos(System.nanoTime() - changedAt);
    }
  }
}
