package dk.cifercheck.snapshot;

import java.time.Instant;
import java.util.List;

/**
 * One saved page in the manifest.
 *
 * @param file path from the run folder, forward slashes
 * @param sha256 of the file, lower-case hex
 * @param role what it is for
 * @param position of the registration in portal order from 1; 0 where the page is about none
 * @param registration name of the registration as the list shows it, empty where there is none
 * @param tab title of the tab that was open, empty where there is none
 * @param tabs titles of the tabs whose content is to be read from this page
 * @param part number of the page of the list, or of the product table, from 1
 * @param address without tokens
 * @param title of the document
 * @param time when it was frozen
 * @param screenshot path from the run folder, empty if there is none
 * @param status HTTP status of the document, 0 if not known
 * @param requests data requests of the page
 */
public record PageEntry(
    String file,
    String sha256,
    PageKind role,
    int position,
    String registration,
    String tab,
    List<String> tabs,
    int part,
    String address,
    String title,
    Instant time,
    String screenshot,
    int status,
    List<PageRequest> requests) {
  /** Makes the lists immutable. */
  public PageEntry {
    tabs = List.copyOf(tabs);
    requests = List.copyOf(requests);
  }
}
