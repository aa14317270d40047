package dk.cifercheck.masterdata.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a CSV file to its text, in the encodings that spreadsheets write. What fits none of
 * them is refused rather than guessed at.
 *
 * @param text without a byte order mark
 * @param guessed the encoding, if it was told by the letters alone
 */
record CsvText(String text, Optional<String> guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The letters that western European text has beyond ASCII, and what Word makes of hyphens. */
  private static final String EXPECTED =
      "æøåÆØÅäöüÄÖÜßéèêëÉÈÊËáàâãÁÀÂÃíìîïÍÌÎÏóòôõÓÒÔÕúùûÚÙÛýÝçÇñÑðÐþÞœŒ"
          + "§°º´`¨–—‘’‚“”„…€£«»·•®™©½¼²³µ\u00A0";

  static CsvText of(byte[] bytes) throws Unusable {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return certain(find(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return certain(find(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return certain(find(bytes, 2, StandardCharsets.UTF_16BE));
    }
    Optional<String> utf8 = find(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? certain(utf8) : windows(bytes);
  }

  private static CsvText windows(byte[] bytes) throws Unusable {
    Optional<String> text = find(bytes, 0, WINDOWS).filter(CsvText::isWestern);
    if (text.isEmpty()) {
      throw new Unusable("csv-encoding");
    }
    return new CsvText(text.get(), Optional.of("Windows-1252"));
  }

  /** Chinese or Greek in another encoding gives letters of this one too, but odd ones in rows. */
  private static boolean isWestern(String text) {
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      row = c < 0x80 ? 0 : row + 1;
      if (row > 2 || (c >= 0x80 && EXPECTED.indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static CsvText certain(Optional<String> text) throws Unusable {
    String found = text.orElseThrow(() -> new Unusable("csv-encoding"));
    if (found.indexOf('\0') >= 0) {
      throw new Unusable("csv-encoding");
    }
    return new CsvText(found, Optional.empty());
  }

  private static Optional<String> find(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
