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
 * @param tab title of the tab that was open and is in the picture, empty where none was
 * @param tabs titles of the tabs whose content is in it, open or not
 * @param time when it was seen
 */
public record PageSeen(
    String file,
    String sha256,
    String picture,
    String kind,
    String registration,
    String tab,
    List<String> tabs,
    Instant time) {
  /** Makes the list immutable. */
  public PageSeen {
    tabs = List.copyOf(tabs);
  }

  /** Whether the picture can show what stands on this tab; none stands for the page itself. */
  public boolean pictures(String wanted) {
    return tab.isEmpty() || wanted.isEmpty() || tab.equals(wanted);
  }
}
