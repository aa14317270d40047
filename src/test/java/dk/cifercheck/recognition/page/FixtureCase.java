package dk.cifercheck.recognition.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One folder below {@code test-fixtures/pages}: a page and what must be read from it.
 *
 * @param folder the folder
 * @param expected fact to value, both as text
 */
public record FixtureCase(Path folder, Map<String, String> expected) {
  private static final Path ROOT = Path.of("test-fixtures", "pages");

  /** All cases of these kinds, sorted by name. */
  public static List<FixtureCase> of(String kind) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
      return folders.sorted().map(FixtureCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kind and case. */
  public String name() {
    return ROOT.relativize(folder).toString().replace('\\', '/');
  }

  /** A fresh copy of the page's body. */
  public Element body() {
    return Jsoup.parse(html()).body();
  }

  /** The page as text. */
  public String html() {
    try {
      return Files.readString(folder.resolve("page.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FixtureCase read(Path folder) {
    try {
      if (Files.readString(folder.resolve("about.md")).isBlank()) {
        throw new IllegalStateException(folder + " does not say what it is about");
      }
      return new FixtureCase(
          folder,
          new ObjectMapper()
              .readValue(
                  Files.readAllBytes(folder.resolve("expected.json")),
                  new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
