package dk.cifercheck.portal;

import java.util.List;

/**
 * How far a person who is followed has come.
 *
 * @param listed registrations that the list counts, 0 if it was not seen yet
 * @param read registrations of which everything is read
 * @param listPage number of the page of the list that is to be opened next, 0 if the list is whole
 * @param open what is still to be opened, in the order of the list
 */
public record Followed(int listed, int read, int listPage, List<Open> open) {
  /** Makes the list immutable. */
  public Followed {
    open = List.copyOf(open);
  }

  /** Whether everything is read. */
  public boolean isWhole() {
    return listPage == 0 && open.isEmpty();
  }

  /**
   * A registration of which something is still to be opened.
   *
   * @param name as the list shows it
   * @param tabs its tabs; none if the registration itself was not opened
   */
  public record Open(String name, List<Tab> tabs) {
    /** Makes the list immutable. */
    public Open {
      tabs = List.copyOf(tabs);
    }
  }

  /**
   * A tab that is still to be opened.
   *
   * @param title as shown, empty for the details as a whole
   * @param page of its table that comes next, from 1
   */
  public record Tab(String title, int page) {}
}
