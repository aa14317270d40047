package dk.cifercheck.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A node of one of the replica's own YAML files; every scalar is literal text.
 *
 * @param place where it stands, for errors
 * @param content map, list or text
 */
record YamlNode(String place, @Nullable Object content) {

  static YamlNode parse(String place, String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(place).build();
    return new YamlNode(place, new Load(settings).loadFromString(text));
  }

  Optional<YamlNode> find(String key) {
    return Optional.ofNullable(map().get(key)).map(child -> new YamlNode(place + "/" + key, child));
  }

  YamlNode expect(String key) {
    return find(key).orElseThrow(() -> broken("a key \"" + key + "\""));
  }

  String text() {
    if (content instanceof String text) {
      return text;
    }
    throw broken("text");
  }

  String text(String key) {
    return expect(key).text();
  }

  List<YamlNode> list(String key) {
    return find(key).map(YamlNode::items).orElse(List.of());
  }

  List<YamlNode> items() {
    if (!(content instanceof List<?> items)) {
      throw broken("a list");
    }
    List<YamlNode> nodes = new ArrayList<>();
    items.forEach(item -> nodes.add(new YamlNode(place + "[" + nodes.size() + "]", item)));
    return nodes;
  }

  Map<?, ?> map() {
    if (content instanceof Map<?, ?> map) {
      return map;
    }
    throw broken("a map");
  }

  private IllegalStateException broken(String expected) {
    return new IllegalStateException(
        "reading the replica's data: expected " + expected + " at " + place);
  }
}
