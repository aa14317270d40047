package dk.cifercheck.masterdata.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large a company's file may be. Ten thousand products take about two megabytes unpacked. */
final class Limits {
  static final int FILE_BYTES = 10_000_000;
  static final int UNPACKED_BYTES = 25_000_000;
  static final int ZIP_ENTRIES = 1_000;
  static final int CELLS = 250_000;

  /** Elements and attributes: what an ordinary workbook needs for that many cells, and more. */
  static final int MARKS = 2_000_000;

  private Limits() {}

  /** The whole file; on Windows too while another program has it open. */
  static byte[] bytes(Path file) throws IOException, Unusable {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(FILE_BYTES + 1);
      if (bytes.length > FILE_BYTES) {
        throw new Unusable("too-large", Integer.toString(FILE_BYTES / 1_000_000));
      }
      return bytes;
    }
  }
}
