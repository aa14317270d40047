package dk.cifercheck.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One page of the list of registrations.
 *
 * @param rows in the order shown
 * @param emptySign the words by which it says that there is none, empty if it does not
 * @param total number of registrations on all pages, where shown
 * @param page number of the page, from 1, where shown
 * @param isLast whether what is shown proves that no page follows
 * @param next what goes to the next page
 * @param problems what does not fit, English phrases; with any, nothing may be claimed
 */
public record OverviewPage(
    List<OverviewRow> rows,
    String emptySign,
    OptionalInt total,
    OptionalInt page,
    boolean isLast,
    Optional<Control> next,
    List<String> problems) {
  /** Makes the lists immutable. */
  public OverviewPage {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Whether the page says itself that there are no registrations. */
  public boolean saysEmpty() {
    return rows.isEmpty() && !emptySign.isEmpty() && total.orElse(0) == 0;
  }
}
