package dk.cifercheck.reading;

import dk.cifercheck.profile.ProfileLine;
import dk.cifercheck.recognition.Words;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the requests of a saved page say against it. Requests that go on by themselves, such as a
 * heartbeat, say nothing: their address tells, or they go the same way on the list, which shows
 * nothing of a single registration.
 */
final class RequestDoubt {
  private final List<PageRequest> onList;
  private final Words words;

  /**
   * For the pages of one run.
   *
   * @param all its pages
   * @param words with the concept {@code request.background}
   */
  RequestDoubt(List<PageEntry> all, Words words) {
    this.words = words;
    this.onList =
        all.stream()
            .filter(entry -> entry.role() == PageKind.LIST)
            .flatMap(entry -> entry.requests().stream())
            .filter(request -> isFailed(request) || request.outcome() != Outcome.DONE)
            .toList();
  }

  /** A request of the page that failed, so that nothing on it is "empty". */
  Optional<String> failed(PageEntry entry) {
    return first(entry, RequestDoubt::isFailed, "failed");
  }

  /** A request for data that failed: rows that stand there may be those of the page before. */
  Optional<String> failedData(PageEntry entry) {
    return first(entry, request -> isFailed(request) && isData(request), "failed");
  }

  /**
   * A request that failed, is still under way or was stopped by the guard, so that what is blank
   * may only not have come.
   */
  Optional<String> late(PageEntry entry) {
    return failed(entry)
        .or(() -> stopped(entry))
        .or(() -> first(entry, r -> r.outcome() == Outcome.PENDING, "got no answer"));
  }

  /** A request for data that failed or is under way, so that rows may still be to come. */
  Optional<String> lateData(PageEntry entry) {
    return failedData(entry)
        .or(() -> first(entry, r -> r.outcome() == Outcome.PENDING && isData(r), "got no answer"));
  }

  /** A request for data that the guard stopped, so that what is blank may only not have come. */
  private Optional<String> stopped(PageEntry entry) {
    return entry.requests().stream()
        .filter(request -> request.outcome() == Outcome.BLOCKED)
        .filter(request -> !request.type().equals("script") || isOwn(request, entry))
        .filter(request -> !isNoData(request, entry))
        .findFirst()
        .map(request -> stopped(request, entry));
  }

  private static String stopped(PageRequest request, PageEntry entry) {
    String said =
        "the guard of this program stopped a request of the page (%s %s), so what is blank there may"
                .formatted(request.method(), request.address())
            + " only be missing; nothing was changed, and it may be a limit of this program";
    return Optional.of(request)
        .filter(one -> isOwn(one, entry))
        .flatMap(one -> ProfileLine.ofRead(one.method(), one.address()))
        .map(line -> said + ": if the request only reads, the profile line " + line + " allows it")
        .orElse(said);
  }

  /**
   * Whether a stopped request brings no data. Unlike one that failed, one that goes out from the
   * list as well may still be one that looks up names, so that its name must tell that it only
   * keeps the portal's own books.
   */
  private boolean isNoData(PageRequest request, PageEntry entry) {
    String name = spoken(request.address());
    return words.mentions("request.background", name)
        || isOnList(request, entry)
            && (request.type().equals("websocket") || words.mentions("request.record", name));
  }

  private static boolean isOwn(PageRequest request, PageEntry entry) {
    try {
      String own = URI.create(entry.address()).getRawAuthority();
      return own != null && own.equals(URI.create(request.address()).getRawAuthority());
    } catch (IllegalArgumentException strange) {
      return false;
    }
  }

  /** A request of the list for data that failed or was stopped, so that a cell may be blank. */
  Optional<String> blank(PageEntry list) {
    return failedData(list).or(() -> stopped(list));
  }

  private Optional<String> first(PageEntry entry, Predicate<PageRequest> which, String what) {
    return entry.requests().stream()
        .filter(which)
        .filter(request -> !isBackground(request, entry))
        .map(request -> "a request of the page " + what + ": " + request.address())
        .findFirst();
  }

  private boolean isBackground(PageRequest request, PageEntry entry) {
    return words.mentions("request.background", spoken(request.address()))
        || isOnList(request, entry);
  }

  private boolean isOnList(PageRequest request, PageEntry entry) {
    return entry.role() != PageKind.LIST && onList.stream().anyMatch(r -> isSame(r, request));
  }

  private static boolean isSame(PageRequest one, PageRequest other) {
    return one.method().equals(other.method())
        && one.address().equals(other.address())
        && one.outcome() == other.outcome();
  }

  /** The path as words, divided at capital letters and separators. */
  private static String spoken(String address) {
    String path;
    try {
      path = Optional.ofNullable(URI.create(address).getPath()).orElse("");
    } catch (IllegalArgumentException strange) {
      path = address;
    }
    return path.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[^\\p{L}0-9]+", " ");
  }

  private static boolean isData(PageRequest request) {
    return request.type().equals("xmlhttprequest");
  }

  private static boolean isFailed(PageRequest request) {
    return request.status() >= 400 || request.outcome() == Outcome.FAILED;
  }
}
