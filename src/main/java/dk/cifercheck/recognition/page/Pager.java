package dk.cifercheck.recognition.page;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands beside a table about its pages.
 *
 * @param present whether there is anything of the kind
 * @param total number of rows on all pages
 * @param first number of the first row shown
 * @param last number of the last row shown
 * @param page page shown, from 1
 * @param pages number of pages
 * @param next the control that goes to the next page; it may be switched off, and it may be on
 *     although the last page is shown (bootstrap-table goes round)
 * @param size the control that sets how many rows a page has
 * @param contradictory whether two totals are shown that differ
 */
public record Pager(
    boolean present,
    OptionalInt total,
    OptionalInt first,
    OptionalInt last,
    OptionalInt page,
    OptionalInt pages,
    Optional<Control> next,
    Optional<Control> size,
    boolean contradictory) {
  /** Nothing about pages is shown. */
  public static final Pager NONE =
      new Pager(
          false,
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Whether what is shown proves that no page follows. */
  public boolean onLastPage() {
    if (page.isPresent() && pages.isPresent()) {
      return page.getAsInt() == pages.getAsInt();
    }
    if (total.isPresent() && last.isPresent()) {
      return total.getAsInt() == last.getAsInt();
    }
    return next.isEmpty() || !next.get().enabled();
  }
}
