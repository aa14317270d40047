package dk.cifercheck.drift;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that is otherwise than it was.
 *
 * @param registration name of the registration
 * @param kind what has changed
 * @param field field id, {@code products}, {@code attachments}, or the label of another field as
 *     the portal shows it
 * @param before what stood there, empty if nothing did
 * @param after what stands there, empty if nothing does
 */
public record Change(
    String registration, Kind kind, String field, Optional<String> before, Optional<String> after) {
  /** What can change. */
  public enum Kind {
    REGISTRATION_LISTED,
    /** Which says nothing about why. */
    REGISTRATION_NO_LONGER_LISTED,
    FIELD,
    /** A label that the program does not know by meaning. */
    OTHER_FIELD,
    PRODUCT_LISTED,
    PRODUCT_NO_LONGER_LISTED,
    PRODUCT_NAME,
    ATTACHMENT_LISTED,
    ATTACHMENT_NO_LONGER_LISTED;

    /** The word for programs. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Change of(String registration, Kind kind, String field, String before, String after) {
    return new Change(registration, kind, field, present(before), present(after));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
