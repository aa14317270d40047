package dk.cifercheck.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A browser extension as a zip file, and the way in which the browser is to get it. */
public final class Extension {
  private final byte[] zip;
  private final boolean throughProtocol;

  private Extension(byte[] zip, boolean throughProtocol) {
    this.zip = zip;
    this.throughProtocol = throughProtocol;
  }

  /** From the bytes of the zip, given to the browser when it starts. */
  public static Extension ofZip(byte[] zip) {
    return new Extension(zip.clone(), false);
  }

  /**
   * The same, installed through the protocol right after the start: for a browser that takes none
   * at its start, as branded Chrome does from version 137. Not possible on a grid, since the
   * browser reads it from a folder.
   */
  public Extension throughProtocol() {
    return new Extension(zip, true);
  }

  boolean isThroughProtocol() {
    return throughProtocol;
  }

  /** As the driver wants it. */
  String encoded() {
    return Base64.getEncoder().encodeToString(zip);
  }

  /** Lays its files into a folder that is made for them. */
  void unpack(Path folder) throws IOException {
    Files.createDirectory(folder);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!folder.equals(file.getParent())) {
          throw new IOException("an extension has all its files in one folder");
        }
        Files.write(file, in.readAllBytes());
      }
    }
  }
}
