package dk.cifercheck.report.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as one archive, of which the same files always make the same bytes. */
public final class Archive {
  /** The first day that the format knows; the real time would tell when it was made. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** The archive; nothing in it is compressed, so that no version of a library matters. */
  public static byte[] of(List<Item> items) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Item item : items) {
        zip.putNextEntry(entry(item));
        zip.write(item.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written to", e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(Item item) {
    CRC32 crc = new CRC32();
    crc.update(item.bytes());
    ZipEntry entry = new ZipEntry(item.name());
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(item.bytes().length);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
