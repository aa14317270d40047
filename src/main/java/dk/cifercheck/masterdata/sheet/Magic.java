package dk.cifercheck.masterdata.sheet;

import java.util.Arrays;

/** Tells what a file is by how it begins, whatever its name says. */
enum Magic {
  /** A ZIP archive, as every .xlsx is. */
  ZIP(0x50, 0x4B, 0x03, 0x04),
  /** The container of old Office files and of encrypted new ones. */
  OLE(0xD0, 0xCF, 0x11, 0xE0),
  PDF(0x25, 0x50, 0x44, 0x46),
  OTHER;

  private final byte[] start;

  Magic(int... bytes) {
    start = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      start[i] = (byte) bytes[i];
    }
  }

  static Magic of(byte[] file) {
    return Arrays.stream(values())
        .filter(
            one ->
                one.start.length <= file.length
                    && Arrays.equals(Arrays.copyOf(file, one.start.length), one.start))
        .findFirst()
        .orElse(OTHER);
  }
}
