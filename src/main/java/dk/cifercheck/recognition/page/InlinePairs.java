package dk.cifercheck.recognition.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a label and its value from one run of text, with a colon between them. */
final class InlinePairs {
  private static final Pattern COLON = Pattern.compile("[:：]");

  private InlinePairs() {}

  /** Whether the letters are a known label, a colon and a value. */
  static boolean splits(String letters, LabelElements labels) {
    return colon(letters, labels).isPresent();
  }

  /** The label's letters, to the colon. */
  static String label(String letters, LabelElements labels) {
    return letters.substring(0, colon(letters, labels).orElse(0));
  }

  /** What follows the colon. */
  static String value(String letters, LabelElements labels) {
    return colon(letters, labels).map(at -> letters.substring(at + 1).strip()).orElse("");
  }

  /** Not where the same label follows in a second language, with a colon of its own. */
  private static Optional<Integer> colon(String letters, LabelElements labels) {
    Matcher matcher = COLON.matcher(letters);
    if (!matcher.find() || !labels.known(letters.substring(0, matcher.start()))) {
      return Optional.empty();
    }
    String rest = letters.substring(matcher.end());
    return !Label.of(rest).isBlank() && !labels.known(rest)
        ? Optional.of(matcher.start())
        : Optional.empty();
  }
}
