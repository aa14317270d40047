package dk.cifercheck.masterdata.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once into nothing, so that neither a bomb nor a document type reaches the
 * library that builds a tree of it.
 */
final class ZipGate {
  private static final int BUFFER = 64 * 1024;
  private static final String DOCTYPE = "<!doctype";

  private long unpacked;
  private long marks;
  private int entries;
  private final Set<String> names = new HashSet<>();

  /** Lets a workbook pass. */
  static void pass(byte[] archive) throws Unusable {
    ZipGate gate = new ZipGate();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        gate.pass(zip, entry.getName());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unusable("xlsx-broken", e.getClass().getSimpleName());
    }
    if (!gate.names.contains("xl/workbook.xml")) {
      throw new Unusable("not-a-workbook");
    }
  }

  private void pass(ZipInputStream zip, String name) throws IOException, Unusable {
    names.add(name);
    if (++entries > Limits.ZIP_ENTRIES) {
      throw new Unusable("zip-entries", Integer.toString(Limits.ZIP_ENTRIES));
    }
    byte[] buffer = new byte[BUFFER];
    String before = "";
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > Limits.UNPACKED_BYTES) {
        throw new Unusable("zip-size", Integer.toString(Limits.UNPACKED_BYTES / 1_000_000));
      }
      if (isMarkup(name)) {
        refuseTooManyMarks(buffer, read);
        before = refuseDoctype(before, buffer, read, name);
      }
    }
  }

  /** Every element and every attribute becomes an object, some hundred bytes each. */
  private void refuseTooManyMarks(byte[] buffer, int read) throws Unusable {
    for (int i = 0; i < read; i++) {
      if (buffer[i] == '<' || buffer[i] == '=') {
        marks++;
      }
    }
    if (marks > Limits.MARKS) {
      throw new Unusable("too-many", Integer.toString(Limits.CELLS));
    }
  }

  /** With the end of the block before, since the word may be cut; and whatever the encoding. */
  private static String refuseDoctype(String before, byte[] buffer, int read, String name)
      throws Unusable {
    String block =
        before
            + new String(buffer, 0, read, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    if (block.contains(DOCTYPE)) {
      throw new Unusable("xml-doctype", name);
    }
    return block.substring(Math.max(0, block.length() - DOCTYPE.length()));
  }

  private static boolean isMarkup(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return low.endsWith(".xml") || low.endsWith(".rels") || low.endsWith(".vml");
  }
}
