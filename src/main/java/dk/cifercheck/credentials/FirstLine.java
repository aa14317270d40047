package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads one line of UTF-8 as a secret, byte by byte, so that nothing behind the line is taken and
 * no buffer keeps it.
 */
final class FirstLine {
  private static final int LONGEST = 4096;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FirstLine() {}

  /**
   * The line without its end; empty if there is nothing in it.
   *
   * @throws IOException if reading fails, the line is no UTF-8 or longer than {@value #LONGEST}
   *     bytes
   */
  static Optional<Secret> read(InputStream input) throws IOException {
    byte[] line = new byte[LONGEST];
    try {
      int length = fill(line, input);
      if (length > 0 && line[length - 1] == '\r') {
        length--;
      }
      int start = startsWithMark(line, length) ? MARK.length : 0;
      return length == start ? Optional.empty() : Optional.of(decode(line, start, length - start));
    } finally {
      Arrays.fill(line, (byte) 0);
    }
  }

  private static int fill(byte[] line, InputStream input) throws IOException {
    int length = 0;
    for (int next = input.read(); next != -1 && next != '\n'; next = input.read()) {
      if (length == line.length) {
        throw new IOException("the line is longer than " + LONGEST + " bytes");
      }
      line[length++] = (byte) next;
    }
    return length;
  }

  /** Some systems put a mark of the encoding before what they pipe; no key types it. */
  private static boolean startsWithMark(byte[] line, int length) {
    return length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static Secret decode(byte[] line, int start, int length) throws CharacterCodingException {
    CharBuffer decoded =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, start, length));
    char[] characters = new char[decoded.remaining()];
    decoded.get(characters);
    Arrays.fill(decoded.array(), '\0');
    try {
      return Secret.copyOf(characters);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }
}
