package dk.cifercheck.report;

import dk.cifercheck.model.Deviation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When and from where the facts of a report come.
 *
 * @param startedAt start of the capture
 * @param finishedAt end of the capture
 * @param asOf the day that decides on rules and deadlines
 * @param portalUrl address of the portal
 * @param hostsContacted hosts that the browser reached, in the order of the alphabet
 * @param blocked what the guard stopped
 * @param pages what was saved, in that order
 * @param deviations where the portal is not what the program knows, if something was not recognised
 * @param stop what stopped the run before its end, if something did
 */
public record Capture(
    Instant startedAt,
    Instant finishedAt,
    LocalDate asOf,
    String portalUrl,
    List<String> hostsContacted,
    List<BlockedRequest> blocked,
    List<PageSeen> pages,
    List<Deviation> deviations,
    Optional<Stop> stop) {
  /** Makes the lists immutable. */
  public Capture {
    hostsContacted = hostsContacted.stream().distinct().sorted().toList();
    blocked = List.copyOf(blocked);
    pages = List.copyOf(pages);
    deviations = List.copyOf(deviations);
  }

  /** Of a portal that was recognised. */
  public Capture(
      Instant startedAt,
      Instant finishedAt,
      LocalDate asOf,
      String portalUrl,
      List<String> hostsContacted,
      List<BlockedRequest> blocked,
      List<PageSeen> pages,
      Optional<Stop> stop) {
    this(startedAt, finishedAt, asOf, portalUrl, hostsContacted, blocked, pages, List.of(), stop);
  }

  /** The same, with what was expected and not found. */
  public Capture withDeviations(List<Deviation> found) {
    return new Capture(
        startedAt, finishedAt, asOf, portalUrl, hostsContacted, blocked, pages, found, stop);
  }
}
