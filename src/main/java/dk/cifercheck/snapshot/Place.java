package dk.cifercheck.snapshot;

import java.util.List;

/**
 * What a page that is to be saved is for.
 *
 * @param kind what it is for
 * @param position of the registration in portal order from 1, 0 for none
 * @param registration its name as the list shows it, empty for none
 * @param tab title of the open tab, empty for none
 * @param tabs titles of the tabs whose content is to be read from it
 * @param part number of the page of the list or product table, from 1
 */
public record Place(
    PageKind kind, int position, String registration, String tab, List<String> tabs, int part) {
  /** Makes the list immutable. */
  public Place {
    tabs = List.copyOf(tabs);
  }

  /** A page of the list of registrations. */
  public static Place list(int part) {
    return new Place(PageKind.LIST, 0, "", "", List.of(), part);
  }

  /** A page that was not recognised. */
  public static Place unrecognised(int position, String registration) {
    return new Place(PageKind.UNRECOGNISED, position, registration, "", List.of(), 1);
  }
}
