package dk.cifercheck.model;

/**
 * Where a value was seen.
 *
 * @param page the saved page, as a path from the run folder, with forward slashes
 * @param sha256 SHA-256 of that file, lower-case hex
 * @param tab title of the tab as shown, empty on the overview
 * @param label label or column header beside the value as shown, empty where there is none
 */
public record Evidence(String page, String sha256, String tab, String label) {
  /** The same place with another label. */
  public Evidence withLabel(String newLabel) {
    return new Evidence(page, sha256, tab, newLabel);
  }
}
