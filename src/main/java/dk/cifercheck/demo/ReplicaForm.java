package dk.cifercheck.demo;

import java.util.List;

/**
 * The tabs of a registration, which differ by category.
 *
 * @param tabs in the portal's order
 */
public record ReplicaForm(List<Tab> tabs) {

  /** Makes the list immutable. */
  public ReplicaForm {
    tabs = List.copyOf(tabs);
  }

  /**
   * One tab.
   *
   * @param title in English
   * @param role role of the tab as reports call it
   * @param parts its sections from top to bottom
   */
  public record Tab(String title, String role, List<Part> parts) {
    /** Makes the list immutable. */
    public Tab {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A titled section of a tab.
   *
   * @param heading in English
   * @param kind {@code fields}, {@code products} or {@code attachments}
   * @param fields in reading order, for the first kind
   */
  public record Part(String heading, String kind, List<Entry> fields) {
    /** Makes the list immutable. */
    public Part {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A label with its value.
   *
   * @param key key of the value, also the id of its control
   * @param label in English
   * @param required whether the label carries an asterisk
   */
  public record Entry(String key, String label, boolean required) {}
}
