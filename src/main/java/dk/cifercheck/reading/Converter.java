package dk.cifercheck.reading;

import java.util.Optional;

/** Turns the text of a field into its value. */
@FunctionalInterface
interface Converter {
  /** The value in the form of reports, or nothing if the text is not of that form. */
  Optional<String> convert(String text);

  /** The text itself. */
  static Optional<String> text(String text) {
    return Optional.of(text);
  }
}
