package dk.cifercheck.equivalence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Towns that have a name in two languages; read when the first address needs it. */
final class PlaceNames {
  private static final String FILE = "place-names.txt";

  private PlaceNames() {}

  /** The table, loaded with this class only. */
  private static final class Table {
    static final List<Pair> PAIRS = read();
  }

  /**
   * Both names of a town.
   *
   * @param other the name that is replaced, in every spelling of its letters
   * @param name the name that stays
   */
  private record Pair(Pattern other, String name) {}

  /** The address with the first name of every town that has two. */
  static String unified(String address) {
    String unified = address;
    for (Pair pair : Table.PAIRS) {
      unified = pair.other().matcher(unified).replaceAll(pair.name());
    }
    return unified;
  }

  private static List<Pair> read() {
    try (InputStream in = PlaceNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*=\\s*", 2))
          .map(names -> new Pair(anySpelling(names[1]), names[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE + " of the program", e);
    }
  }

  private static Pattern anySpelling(String name) {
    String regex =
        name.replace("\u00E6", "(?:\u00E6|ae|\u00E4)")
            .replace("\u00F8", "(?:\u00F8|oe|o|\u00F6)")
            .replace("\u00E5", "(?:\u00E5|aa|a)")
            .replace(" ", "\\s+");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
