package dk.cifercheck.masterdata;

import dk.cifercheck.text.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of the file, read by key; what does not fit is noted with line and key. */
final class YamlSection implements Section {
  private final Problems problems;
  private final Place place;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** The mapping at this place, of which only the known keys may be used. */
  YamlSection(Problems problems, MappingNode mapping, String path, List<String> known) {
    this.problems = problems;
    this.place = new Place.InText(YamlSource.place(mapping.getStartMark()).line(), path);
    for (NodeTuple entry : mapping.getValue()) {
      take(entry, known);
    }
  }

  private void take(NodeTuple entry, List<String> known) {
    Node keyNode = entry.getKeyNode();
    int line = YamlSource.place(keyNode.getStartMark()).line();
    if (!(keyNode instanceof ScalarNode scalar)) {
      problems.add(new Place.InText(line, place.key()), "key-not-text");
      return;
    }
    String key = scalar.getValue();
    Place here = new Place.InText(line, path(key));
    if (!known.contains(key)) {
      refuseUnknown(here, key, known);
    } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
      problems.add(here, "duplicate-key", key);
    }
  }

  private void refuseUnknown(Place here, String key, List<String> known) {
    Optional<String> near = NearestName.find(key, known);
    if (near.isPresent()) {
      problems.add(here, "unknown-key-near", key, near.get());
    } else {
      problems.add(here, "unknown-key", key, String.join(", ", known));
    }
  }

  @Override
  public Place place() {
    return place;
  }

  private String path(String key) {
    return place.key().isEmpty() ? key : place.key() + "." + key;
  }

  @Override
  public Cell text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return new Cell("", new Place.InText(place.line(), path(key)));
    }
    Place here = new Place.InText(YamlSource.place(node.getStartMark()).line(), path(key));
    if (node instanceof ScalarNode scalar) {
      Cell cell = new Cell(Cell.fold(scalar.getValue()), here);
      Garbling.check(cell, problems);
      return cell;
    }
    problems.add(here, "not-text", key);
    return new Cell("", here);
  }

  @Override
  public boolean hasList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  @Override
  public Place placeOf(String key) {
    Node node = values.get(key);
    int line = node == null ? place.line() : YamlSource.place(node.getStartMark()).line();
    return new Place.InText(line, path(key));
  }

  @Override
  public Optional<Section> findSection(String key, List<String> known) {
    Node node = values.get(key);
    if (node == null || isEmptyText(node)) {
      return Optional.empty();
    }
    return asSection(node, path(key), known);
  }

  @Override
  public List<Section> sections(String key, List<String> known) {
    List<Section> sections = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      asSection(items.get(i), path(key) + "[" + (i + 1) + "]", known).ifPresent(sections::add);
    }
    return sections;
  }

  @Override
  public List<Cell> texts(String key) {
    List<Cell> cells = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      String path = path(key) + "[" + (i + 1) + "]";
      Place here = new Place.InText(YamlSource.place(item.getStartMark()).line(), path);
      if (item instanceof ScalarNode scalar) {
        cells.add(new Cell(Cell.fold(scalar.getValue()), here));
      } else {
        problems.add(here, "not-text", path);
      }
    }
    return cells;
  }

  private Optional<Section> asSection(Node node, String path, List<String> known) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlSection(problems, mapping, path, known));
    }
    int line = YamlSource.place(node.getStartMark()).line();
    problems.add(new Place.InText(line, path), "not-a-section", String.join(", ", known));
    return Optional.empty();
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null || isEmptyText(node)) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(placeOf(key), "not-a-list", key);
    return List.of();
  }

  private static boolean isEmptyText(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }
}
