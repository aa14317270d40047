package dk.cifercheck.recognition;

import java.util.List;
import java.util.Optional;

/**
 * One registration in the list.
 *
 * @param name how it is called: its China registration number, or authority number and category
 * @param chinaNumber as shown, empty if the list has no such column
 * @param authorityNumber as shown, empty if the list has no such column
 * @param category as shown, empty if the list has no such column
 * @param examine what opens its details, if the row has it
 * @param texts all cells
 */
public record OverviewRow(
    String name,
    String chinaNumber,
    String authorityNumber,
    String category,
    Optional<Control> examine,
    List<String> texts) {
  /** Makes the list immutable. */
  public OverviewRow {
    texts = List.copyOf(texts);
  }
}
