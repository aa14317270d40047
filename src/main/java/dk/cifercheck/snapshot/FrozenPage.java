package dk.cifercheck.snapshot;

import java.time.Instant;
import java.util.List;

/**
 * A page as the browser showed it at one moment.
 *
 * @param address address of the top document, without tokens
 * @param title title of the top document
 * @param html the frozen page, see {@link Markup}
 * @param takenAt when it was frozen
 * @param status HTTP status of the top document, 0 if the browser does not tell
 * @param loading whether the top document or a frame in it is still loading
 * @param requests the requests of the page and its frames that are under way or done, as far as
 *     known
 * @param document different for every load of the top document or of a frame in it
 * @param signature equal for two freezes of a page that has not changed in between
 */
public record FrozenPage(
    String address,
    String title,
    String html,
    Instant takenAt,
    int status,
    boolean loading,
    List<PageRequest> requests,
    String document,
    String signature) {

  /** Makes the list immutable. */
  public FrozenPage {
    requests = List.copyOf(requests);
  }

  /** The same page written down in another way. */
  public FrozenPage withHtml(String other) {
    return new FrozenPage(
        address, title, other, takenAt, status, loading, requests, document, signature);
  }
}
