package dk.cifercheck.tariff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a table beside this class. */
final class TableFile {
  private TableFile() {}

  /** All lines but empty ones and remarks. */
  static Stream<String> lines(String name) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#');
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name + " of the program", e);
    }
  }
}
