package dk.cifercheck.report;

import java.time.Instant;
import java.util.List;

/**
 * A saved page that a report can point to.
 *
 * @param file path from the run folder
 * @param sha256 of that file
 * @param picture path from the run folder, empty if there is none
 * @param kind what it was saved as: {@code list}, {@code detail}, ...
 * @param registration name of the registration, empty if it is about none
 * @param tabs titles of the tabs it shows
 * @param time when it was seen
 */
public record PageSeen(
    String file,
    String sha256,
    String picture,
    String kind,
    String registration,
    List<String> tabs,
    Instant time) {
  /** Makes the list immutable. */
  public PageSeen {
    tabs = List.copyOf(tabs);
  }
}
