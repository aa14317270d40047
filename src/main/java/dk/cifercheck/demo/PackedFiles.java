package dk.cifercheck.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that are packed with the program. */
final class PackedFiles {
  private PackedFiles() {}

  static String expectText(String path) {
    return new String(
        find(path)
            .orElseThrow(() -> new IllegalStateException("the program lacks its file " + path)),
        StandardCharsets.UTF_8);
  }

  static Optional<byte[]> find(String path) {
    try (InputStream stream = PackedFiles.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own file " + path, e);
    }
  }
}
