package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.guard.JournalReading;
import dk.cifercheck.browser.guard.Seen;
import dk.cifercheck.snapshot.BlockedRequest;
import dk.cifercheck.snapshot.PageRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;

/**
 * What went over the wire in one session, as the browser tells it.
 *
 * @param known whether the browser could be asked
 * @param hosts that answered, sorted
 * @param blocked what the guard stopped
 */
public record Traffic(boolean known, List<String> hosts, List<BlockedRequest> blocked) {
  /** Makes the lists immutable. */
  public Traffic {
    hosts = List.copyOf(hosts);
    blocked = List.copyOf(blocked);
  }

  static Traffic read(Browser browser) {
    try {
      JournalReading journal = browser.journal();
      return new Traffic(journal.available(), hosts(journal), blocked(journal));
    } catch (WebDriverException e) {
      return new Traffic(false, List.of(), List.of());
    }
  }

  private static List<String> hosts(JournalReading journal) {
    return journal.here().stream()
        .map(Seen::request)
        .filter(request -> request.outcome() == PageRequest.Outcome.DONE)
        .flatMap(request -> authority(request.address()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<BlockedRequest> blocked(JournalReading journal) {
    return journal.blocked().stream()
        .map(
            seen ->
                new BlockedRequest(
                    seen.request().method(),
                    authority(seen.request().address()).orElse(""),
                    path(seen.request().address()),
                    path(seen.page()),
                    seen.count()))
        .toList();
  }

  private static Optional<String> authority(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String path(String address) {
    try {
      String path = URI.create(address).getRawPath();
      return path == null ? "" : path;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
