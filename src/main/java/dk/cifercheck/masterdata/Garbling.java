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

  /** How UTF-8 looks that was read as Windows-1252: one odd letter before every sign. */
  private static final Pattern TRACE =
      Pattern.compile("[\u00C2\u00C3\u00E2][\u0080-\u00FF\u0152-\u02DC\u2000-\u2122]");

  /** What western European text is made of; anything else was hardly meant. */
  private static final Pattern WESTERN =
      Pattern.compile("[\u0020-\u007E\u00A0-\u00FF\u2010-\u2026\u20AC]*");

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
      String original = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(original).filter(found -> WESTERN.matcher(found).matches());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
