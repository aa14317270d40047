package dk.cifercheck.masterdata;

import dk.cifercheck.text.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The product categories of the portal: which codes there are, and their English names as far as
 * they are known. The names of the groups 19 to 31 are not.
 */
public final class Categories {
  private static final int LAST_GROUP = 32;

  private final Map<String, String> codesByName;
  private final SortedMap<String, String> names;

  private Categories(Map<String, String> codesByName, SortedMap<String, String> names) {
    this.codesByName = codesByName;
    this.names = names;
  }

  /** The table that comes with the program. */
  public static Categories bundled() {
    Map<String, String> codes = new LinkedHashMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    try (InputStream in = Categories.class.getResourceAsStream("categories.txt")) {
      if (in == null) {
        throw new IllegalStateException("categories.txt is not in the program");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .forEach(
              entry -> {
                codes.put(folded(entry[1]), entry[0]);
                names.putIfAbsent(entry[0], entry[1]);
              });
      return new Categories(codes, names);
    } catch (IOException e) {
      throw new UncheckedIOException("reading categories.txt of the program", e);
    }
  }

  /** The first name of every code that has one, in the order of the codes. */
  public SortedMap<String, String> names() {
    return Collections.unmodifiableSortedMap(names);
  }

  /** The code of a category by its English name, if the name is known. */
  public Optional<String> findCode(String name) {
    return Optional.ofNullable(codesByName.get(folded(name)));
  }

  /** Whether a code of two or four digits can be one: its group is between 01 and 32. */
  boolean exists(String code) {
    int group = Integer.parseInt(code.substring(0, 2));
    return group >= 1 && group <= LAST_GROUP;
  }

  /** The code, if the cell has a code that can be one or a known name. */
  Optional<String> find(Cell cell, Problems problems) {
    String bare = Codes.bare(cell.text());
    if (!bare.matches("[0-9]+")) {
      return findByName(cell, problems);
    }
    if (bare.length() == 1 || bare.length() == 3) {
      problems.add(cell.place(), "category-zero", bare, "0" + bare);
    } else if (bare.length() != 2 && bare.length() != 4) {
      problems.add(cell.place(), "category-length", bare, Integer.toString(bare.length()));
    } else if (!exists(bare)) {
      problems.add(cell.place(), "category-unknown", bare);
    } else {
      return Optional.of(bare);
    }
    return Optional.empty();
  }

  private Optional<String> findByName(Cell cell, Problems problems) {
    Optional<String> code = findCode(cell.text());
    if (code.isEmpty()) {
      Optional<String> near = NearestName.find(folded(cell.text()), codesByName.keySet());
      if (near.isPresent()) {
        problems.add(cell.place(), "category-name-near", cell.text(), near.get());
      } else {
        problems.add(cell.place(), "category-name", cell.text());
      }
    }
    return code;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
