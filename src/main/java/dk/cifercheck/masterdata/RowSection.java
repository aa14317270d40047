package dk.cifercheck.masterdata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, with the rows of other tables that belong to it.
 *
 * @param place of the row
 * @param cells what stands in it, by id of the column; empty cells too
 * @param children rows that belong to it, by key
 */
record RowSection(Place place, Map<String, Cell> cells, Map<String, List<RowSection>> children)
    implements Section {
  RowSection {
    cells = Map.copyOf(cells);
    children = Map.copyOf(children);
  }

  RowSection with(Map<String, List<RowSection>> owned) {
    return new RowSection(place, cells, owned);
  }

  @Override
  public Place placeOf(String key) {
    Cell cell = cells.get(key);
    return cell == null ? place : cell.place();
  }

  @Override
  public Cell text(String key) {
    Cell cell = cells.get(key);
    return cell == null ? new Cell("", place) : cell;
  }

  /** A table without rows of a registration is a list left out, never an empty one. */
  @Override
  public boolean hasList(String key) {
    return false;
  }

  /** Part of the row, whose columns begin with the key: {@code confirmedBy} is {@code by}. */
  @Override
  public Optional<Section> findSection(String key, List<String> known) {
    List<RowSection> owned = children.get(key);
    if (owned != null) {
      return owned.stream().findFirst().map(row -> row);
    }
    Map<String, Cell> part = new HashMap<>();
    for (String one : known) {
      Cell cell = cells.get(key + one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1));
      if (cell != null) {
        part.put(one, cell);
      }
    }
    return Optional.of(new RowSection(place, part, Map.of()));
  }

  @Override
  public List<Section> sections(String key, List<String> known) {
    return List.copyOf(children.getOrDefault(key, List.of()));
  }

  @Override
  public List<Cell> texts(String key) {
    return children.getOrDefault(key, List.of()).stream()
        .map(row -> row.text("attachment"))
        .toList();
  }
}
