package dk.cifercheck.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a value was seen.
 *
 * @param page the saved page, as a path from the run folder, with forward slashes
 * @param sha256 SHA-256 of that file, lower-case hex
 * @param tab title of the tab as shown, empty on the overview
 * @param label label or column header beside the value as shown, empty where there is none
 * @param box where label and value are in the picture of the page, if the picture shows them
 */
public record Evidence(String page, String sha256, String tab, String label, Optional<Box> box) {
  /** A place of which no picture is known. */
  public Evidence(String page, String sha256, String tab, String label) {
    this(page, sha256, tab, label, Optional.empty());
  }

  /** The place of a whole list, as far as it is on the page of the first of these rows. */
  public static Optional<Evidence> ofList(List<Evidence> rows) {
    return rows.stream()
        .filter(row -> row.page().equals(rows.get(0).page()))
        .reduce((one, next) -> one.withBox(around(one, next)))
        .map(place -> place.withLabel(""));
  }

  private static Optional<Box> around(Evidence one, Evidence next) {
    return one.box().map(box -> next.box().map(box::with).orElse(box)).or(next::box);
  }

  /** The same page with another label. */
  public Evidence withLabel(String newLabel) {
    return new Evidence(page, sha256, tab, newLabel, box);
  }

  /** The same with where it is in the picture. */
  public Evidence withBox(Optional<Box> place) {
    return new Evidence(page, sha256, tab, label, place);
  }
}
