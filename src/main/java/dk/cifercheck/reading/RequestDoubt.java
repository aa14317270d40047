package dk.cifercheck.reading;

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
            .filter(request -> isFailed(request) || request.outcome() == Outcome.PENDING)
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

  /** A request that failed or is still under way, so that what is blank may only be late. */
  Optional<String> late(PageEntry entry) {
    return failed(entry)
        .or(() -> first(entry, r -> r.outcome() == Outcome.PENDING, "got no answer"));
  }

  /** A request for data that failed or is under way, so that rows may still be to come. */
  Optional<String> lateData(PageEntry entry) {
    return failedData(entry)
        .or(() -> first(entry, r -> r.outcome() == Outcome.PENDING && isData(r), "got no answer"));
  }

  /** A request that has no answer, whether it failed, was stopped or is still under way. */
  Optional<String> unanswered(PageEntry entry) {
    return failed(entry).or(() -> first(entry, r -> r.outcome() != Outcome.DONE, "got no answer"));
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
        || (entry.role() != PageKind.LIST && onList.stream().anyMatch(r -> isSame(r, request)));
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
