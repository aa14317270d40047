package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.TableRow;
import java.util.List;

/**
 * The row of a registration in the overview.
 *
 * @param headers heads of the overview's columns
 * @param row the row
 * @param evidence the saved page it comes from
 * @param doubt why what is blank in it may only not have come; empty if nothing speaks for that
 */
public record OverviewRow(
    List<TableHeader> headers, TableRow row, Evidence evidence, String doubt) {
  /** Makes the list immutable. */
  public OverviewRow {
    headers = List.copyOf(headers);
  }
}
