package dk.cifercheck.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A comparison of two tables as daff and its kind do it: rows are aligned by the column whose values
 * identify them, then every differing cell is marked, and what has no counterpart is a row added or
 * removed.
 */
final class CellComparison {
  private CellComparison() {}

  /** The HS codes that marks are about, one for each marked cell or row. */
  static List<String> alarms(BenchLists lists) {
    Map<String, List<String>> left = table(lists.portal().stream().map(ListedProduct::of));
    Map<String, List<String>> right = table(lists.own().stream().map(ListedProduct::of));
    List<String> alarms = new ArrayList<>();
    left.forEach(
        (key, row) -> {
          List<String> other = right.get(key);
          if (other == null) {
            alarms.add(key);
          } else {
            for (int cell = 0; cell < row.size(); cell++) {
              if (!row.get(cell).equals(other.get(cell))) {
                alarms.add(key);
              }
            }
          }
        });
    right.keySet().stream().filter(key -> !left.containsKey(key)).forEach(alarms::add);
    return alarms;
  }

  private static Map<String, List<String>> table(Stream<ListedProduct> rows) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    rows.forEach(row -> table.put(row.hsCode(), List.of(row.ciqCode(), row.name())));
    return table;
  }
}
