package dk.cifercheck.masterdata;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that was saved in one encoding and opened in another. */
final class Garbling {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How UTF-8 looks that was read as Windows-1252: one odd capital before every sign. */
  private static final Pattern TRACE =
      Pattern.compile("[\u00C2-\u00C5\u00E2][\u0080-\u00FF\u2000-\u2122]");

  private Garbling() {}

  static void check(Cell cell, Problems problems) {
    if (cell.text().indexOf('\uFFFD') >= 0) {
      problems.addBroken(cell.place(), "text-lost", cell.text());
      return;
    }
    findOriginal(cell.text())
        .ifPresent(
            original -> problems.addBroken(cell.place(), "text-garbled", cell.text(), original));
  }

  /** What was written before, if the text is garbled. */
  static Optional<String> findOriginal(String text) {
    if (!TRACE.matcher(text).find()) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
