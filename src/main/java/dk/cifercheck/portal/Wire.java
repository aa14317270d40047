package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.guard.JournalReading;
import dk.cifercheck.browser.guard.NetworkJournal;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The requests for data that a page made since a mark, as the network journal tells of them. The
 * mark is a moment, not a number of requests: the journal forgets old ones, and a window of its own
 * has a journal of its own.
 */
final class Wire {
  private static final Set<String> DATA = Set.of("xmlhttprequest", "sub_frame", "main_frame");

  private final Browser browser;
  private double markedAt;

  Wire(Browser browser) {
    this.browser = browser;
  }

  /** From here on, only requests that begin later count. */
  void mark() {
    markedAt = latest();
  }

  /** The moment of the latest request so far, to be marked later. */
  double latest() {
    return journal().here().stream().mapToDouble(Seen::at).reduce(markedAt, Math::max);
  }

  /** From a moment on, only requests that began later count. */
  void mark(double moment) {
    markedAt = Math.max(markedAt, moment);
  }

  /** What the guard stopped so far, in all windows. */
  List<Seen> stopped() {
    return journal().blocked();
  }

  /** Whether no request is under way. */
  boolean isQuiet() {
    return since(journal()).stream().noneMatch(request -> request.outcome() == Outcome.PENDING);
  }

  /** Whether the page asked for data since the mark and has all its answers. */
  boolean isAnswered() {
    List<PageRequest> since = since(journal());
    return since.stream().anyMatch(request -> request.type().equals("xmlhttprequest"))
        && since.stream().allMatch(request -> request.outcome() == Outcome.DONE);
  }

  /** What failed since the mark, an English phrase. */
  Optional<String> findFailure(FrozenPage page) {
    return withRequests(page).requests().stream()
        .filter(request -> request.status() >= 400 || request.outcome() == Outcome.FAILED)
        .map(request -> "a request of the page failed: " + request.address())
        .findFirst();
  }

  /** The address of a frame of another host that the guard kept out. */
  Optional<String> findForeignFrame(URI portal) {
    return journal().blocked().stream()
        .map(Seen::request)
        .filter(request -> request.type().equals("sub_frame"))
        .map(PageRequest::address)
        .filter(address -> !address.startsWith(portal.resolve("/").toString()))
        .findFirst();
  }

  /** A frozen page with the requests of the journal, where there is one. */
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
        since(journal).stream().map(request -> judged(request, page)).toList(),
        page.document(),
        page.signature());
  }

  /** The journal tells that there was an answer; only the page tells that it was empty. */
  private static PageRequest judged(PageRequest request, FrozenPage page) {
    boolean empty =
        request.outcome() == Outcome.DONE
            && !request.method().equals("GET")
            && page.requests().stream().anyMatch(told -> isEmptyAnswer(told, request.address()));
    return empty
        ? new PageRequest(
            request.method(), request.address(), request.type(), request.status(), Outcome.FAILED)
        : request;
  }

  private static boolean isEmptyAnswer(PageRequest told, String address) {
    return told.outcome() == Outcome.FAILED
        && told.status() < 400
        && told.address().replaceFirst("\\?.*", "").equals(address);
  }

  private List<PageRequest> since(JournalReading journal) {
    return journal.here().stream()
        .filter(seen -> seen.at() > markedAt)
        .map(Seen::request)
        .filter(request -> DATA.contains(request.type()))
        .toList();
  }

  private JournalReading journal() {
    return browser
        .dialogs()
        .past(
            () -> {
              browser.driver().switchTo().defaultContent();
              return NetworkJournal.read(browser.driver());
            });
  }
}
