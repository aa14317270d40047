package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.guard.JournalReading;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The requests for data that a page made since a mark, as the network journal tells of them. The
 * mark is a moment, not a number of requests: the journal forgets old ones, and a window of its own
 * has a journal of its own.
 */
final class Wire {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final Set<String> DATA = Set.of("xmlhttprequest", "sub_frame", "main_frame");

  /** What the guard can have stopped that a page would have shown: a script may bring data too. */
  private static final Set<String> STOPPED_DATA =
      Set.of("xmlhttprequest", "sub_frame", "websocket", "script");

  private final Browser browser;
  private double markedAt;

  /** What was asked for after the one and up to the other belongs to the details as a whole. */
  private double openedAt = NEVER;

  private double openedUntil = NEVER;

  Wire(Browser browser) {
    this.browser = browser;
  }

  /** From here on, only requests that begin later count. */
  void mark() {
    markedAt = latest();
    openedAt = NEVER;
    openedUntil = NEVER;
  }

  /** As {@link #mark()}; what comes until a tab is opened may belong to any of the tabs. */
  void markDetails() {
    markDetails(latest());
  }

  /** The same from a moment on, if it is later than the mark. */
  void markDetails(double moment) {
    markedAt = Math.max(markedAt, moment);
    openedAt = markedAt;
    openedUntil = NEVER;
  }

  /** As {@link #mark()}, within the details that are open. */
  void markTab() {
    markTab(latest());
  }

  /** The same from a moment on, if it is later than the mark. */
  void markTab(double moment) {
    markedAt = Math.max(markedAt, moment);
    openedUntil = Math.min(openedUntil, markedAt);
  }

  /** What the guard stopped so far, in all windows. */
  List<Seen> stopped() {
    return journal().blocked();
  }

  /** The moment of the latest request so far. */
  double latest() {
    JournalReading journal = journal();
    return Stream.concat(journal.here().stream(), journal.stopped().stream())
        .mapToDouble(Seen::at)
        .reduce(markedAt, Math::max);
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

  /**
   * A frozen page with the requests of the journal, where there is one: those that were sent, and
   * those that the guard stopped.
   */
  FrozenPage withRequests(FrozenPage page) {
    JournalReading journal = journal();
    return journal.available() ? with(sinceMark(journal), page) : page;
  }

  /**
   * For a page on which something is blank: also with what went wrong when the details were opened,
   * since the data of all tabs may have been asked for then.
   */
  FrozenPage withTroubles(FrozenPage page) {
    JournalReading journal = journal();
    if (!journal.available()) {
      return page;
    }
    Stream<PageRequest> wrong =
        data(journal.here(), this::isOfOpening, DATA).filter(Wire::isTrouble);
    Stream<PageRequest> stopped = data(journal.stopped(), this::isOfOpening, STOPPED_DATA);
    Stream<PageRequest> atOpening = Stream.concat(wrong, stopped);
    return with(Stream.concat(sinceMark(journal), atOpening), page);
  }

  private Stream<PageRequest> sinceMark(JournalReading journal) {
    Predicate<Seen> later = seen -> seen.at() > markedAt;
    return Stream.concat(since(journal).stream(), data(journal.stopped(), later, STOPPED_DATA));
  }

  private static Stream<PageRequest> data(
      List<Seen> requests, Predicate<Seen> which, Set<String> types) {
    return requests.stream()
        .filter(which)
        .map(Seen::request)
        .filter(request -> types.contains(request.type()));
  }

  private boolean isOfOpening(Seen seen) {
    return openedUntil < NEVER && seen.at() > openedAt && seen.at() <= openedUntil;
  }

  private static boolean isTrouble(PageRequest request) {
    return request.outcome() != Outcome.DONE || request.status() >= 400;
  }

  private static FrozenPage with(Stream<PageRequest> requests, FrozenPage page) {
    return new FrozenPage(
        page.address(),
        page.title(),
        page.html(),
        page.takenAt(),
        page.status(),
        page.loading(),
        requests.map(request -> judged(request, page)).toList(),
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
    return data(journal.here(), seen -> seen.at() > markedAt, DATA).toList();
  }

  private JournalReading journal() {
    return browser.journal();
  }
}
