package dk.cifercheck.snapshot;

import java.time.Instant;
import java.util.List;

/**
 * What a saved run consists of. Together with the pages it is enough to repeat everything after the
 * login.
 *
 * @param schema {@value #SCHEMA}
 * @param portal address of the portal
 * @param startedAt start of the capture
 * @param finishedAt end of the capture
 * @param end how it ended
 * @param listed number of registrations that the list counts, -1 if it was not seen
 * @param hostsContacted hosts that answered, sorted
 * @param blocked requests that the guard stopped
 * @param pages in the order in which they were saved
 * @param gaps what could not be opened or proved
 * @param demonstration whether everything in it is invented, as in the demo
 */
public record Manifest(
    String schema,
    String portal,
    Instant startedAt,
    Instant finishedAt,
    CaptureEnd end,
    int listed,
    List<String> hostsContacted,
    List<BlockedRequest> blocked,
    List<PageEntry> pages,
    List<Gap> gaps,
    boolean demonstration) {
  /** Name of the format. */
  public static final String SCHEMA = "cifer-check/snapshot/1";

  /** What was seen on a real portal. */
  public Manifest(
      String schema,
      String portal,
      Instant startedAt,
      Instant finishedAt,
      CaptureEnd end,
      int listed,
      List<String> hostsContacted,
      List<BlockedRequest> blocked,
      List<PageEntry> pages,
      List<Gap> gaps) {
    this(
        schema,
        portal,
        startedAt,
        finishedAt,
        end,
        listed,
        hostsContacted,
        blocked,
        pages,
        gaps,
        false);
  }

  /** Makes the lists immutable. */
  public Manifest {
    hostsContacted = List.copyOf(hostsContacted);
    blocked = List.copyOf(blocked);
    pages = List.copyOf(pages);
    gaps = List.copyOf(gaps);
  }
}
