package dk.cifercheck.reading;

import java.text.Normalizer;
import java.util.Optional;

/** Reads codes of a fixed number of digits; dots, blanks and hyphens between them do not count. */
final class CodeText {
  private CodeText() {}

  static Optional<String> digits(String text, int count) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ .-]", "");
    return bare.matches("[0-9]{" + count + "}") ? Optional.of(bare) : Optional.empty();
  }
}
