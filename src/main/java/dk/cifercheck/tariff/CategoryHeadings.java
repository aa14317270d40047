package dk.cifercheck.tariff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which headings usually belong to a product category of the portal. Only ever a hint. */
public final class CategoryHeadings {
  private static final int GROUP = 2;

  private final Map<String, List<String>> byCategory;

  private CategoryHeadings(Map<String, List<String>> byCategory) {
    this.byCategory = byCategory;
  }

  /** Read once, when the first product is looked at. */
  private static final class Bundled {
    static final CategoryHeadings TABLE = read();
  }

  /** The table that comes with the program. */
  public static CategoryHeadings bundled() {
    return Bundled.TABLE;
  }

  /**
   * Whether a code looks out of place in a category of two or four digits. Of a category that the
   * table does not have it is never said.
   */
  public boolean isOutOfPlace(HsCode code, String category) {
    return findStarts(category)
        .map(starts -> starts.stream().noneMatch(code.digits()::startsWith))
        .orElse(false);
  }

  private Optional<List<String>> findStarts(String category) {
    if (category.length() < GROUP) {
      return Optional.empty();
    }
    return Optional.ofNullable(byCategory.get(category))
        .or(() -> Optional.ofNullable(byCategory.get(category.substring(0, GROUP))));
  }

  private static CategoryHeadings read() {
    return new CategoryHeadings(
        TableFile.lines("categories.txt")
            .map(line -> line.split("\\s*=\\s*", 2))
            .collect(
                Collectors.toUnmodifiableMap(
                    cells -> cells[0], cells -> List.of(cells[1].split("\\s+")))));
  }
}
