package dk.cifercheck.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages that were looked at and found right. {@code -Dgolden.rewrite=true} writes them anew, to be
 * looked at again before they are committed; where {@code CI} is set, that is refused.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dk/cifercheck/report/html");

  private Golden() {}

  static void check(String name, String page) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      assertNull(System.getenv("CI"), "golden pages are not rewritten where nobody looks at them");
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), page);
  }
}
