package dk.cifercheck.recognition;

import java.util.List;
import java.util.Optional;

/**
 * The details of one registration, proved to be those that were asked for.
 *
 * @param tabs in the order shown; one with an empty title where the page has no parts
 * @param proof what showed that it is the right registration, an English phrase
 * @param heading title of the content tab, dialog or page it is in
 * @param cross what closes the dialog it is in, if it is in one
 * @param back what leads back to the list, if it has such a button
 */
public record DetailPage(
    List<DetailTab> tabs,
    String proof,
    String heading,
    Optional<Control> cross,
    Optional<Control> back) {
  /** Makes the list immutable. */
  public DetailPage {
    tabs = List.copyOf(tabs);
  }

  /** Whether two tabs have this title, so that it does not tell which one is meant. */
  public boolean isAmbiguous(String title) {
    return !title.isEmpty() && tabs.stream().filter(tab -> tab.title().equals(title)).count() > 1;
  }

  /** The tab with this title. */
  public Optional<DetailTab> findTab(String title) {
    return tabs.stream().filter(tab -> tab.title().equals(title)).findFirst();
  }
}
