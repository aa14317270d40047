package dk.cifercheck.profile;

import dk.cifercheck.text.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Examines a profile file and finds everything that is wrong with it, by line. */
public final class ProfileCheck {
  private static final Set<String> KEYS = Set.of("schema", "signOnHosts", "requests", "labels");

  private final Profile shipped = new ProfileReader().defaultProfile();
  private final List<ProfileFault> faults = new ArrayList<>();

  private ProfileCheck() {}

  /** What is wrong with the file, in the order of its lines; empty if it can be used. */
  public static List<ProfileFault> of(Path file) {
    ProfileCheck check = new ProfileCheck();
    check.read(file);
    check.faults.sort(Comparator.comparingInt(ProfileFault::line));
    return List.copyOf(check.faults);
  }

  private void read(Path file) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(10)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        sections(map);
      } else {
        add(root.map(ProfileCheck::line).orElse(0), "no-keys");
      }
    } catch (IOException e) {
      add(0, "no-file", file.toString());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      add(line, "no-yaml", String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      add(0, "no-yaml", String.valueOf(e.getMessage()));
    }
  }

  private void sections(MappingNode root) {
    entries(root, KEYS, "unknown-key")
        .forEach(
            (key, value) -> {
              switch (key) {
                case "schema" -> schema(value);
                case "signOnHosts" -> words(value).forEach(this::host);
                case "requests" -> map(value, key).ifPresent(this::requests);
                default -> map(value, key).ifPresent(this::labels);
              }
            });
  }

  private void schema(Node value) {
    if (!(value instanceof ScalarNode text) || !text.getValue().equals(ProfileReader.SCHEMA)) {
      add(line(value), "schema", ProfileReader.SCHEMA);
    }
  }

  private void host(ScalarNode node) {
    String host = node.getValue();
    if (!host.matches("(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
      add(line(node), "host-form", host);
    } else if (shipped.signOnHosts().stream().noneMatch(p -> HostPattern.covers(p, host))) {
      add(line(node), "host-wider", host, String.join(", ", shipped.signOnHosts()));
    }
  }

  private void requests(MappingNode map) {
    Map<String, Node> lists = entries(map, ProfileReader.REQUEST_KEYS, "unknown-request");
    Set<String> reading = new HashSet<>(shipped.requests().reading());
    Set<String> writing = new HashSet<>(shipped.requests().writing());
    lists.forEach(
        (key, value) -> {
          for (ScalarNode word : words(value)) {
            if (key.equals("reads")) {
              read(word);
            } else {
              word(word, key, reading, writing);
            }
          }
        });
  }

  private void read(ScalarNode line) {
    if (!line.getValue().matches("(GET|POST) /[^\\s?#*]*")) {
      add(line(line), "read-form", line.getValue());
    }
  }

  private void word(ScalarNode node, String key, Set<String> reading, Set<String> writing) {
    String word = node.getValue();
    if (!word.matches("[a-z0-9]+")) {
      add(line(node), "request-word", word);
    } else if (key.equals("reading") && writing.contains(word)
        || key.equals("writing") && reading.contains(word)) {
      add(line(node), "both", word);
    }
    (key.equals("reading") ? reading : key.equals("writing") ? writing : new HashSet<String>())
        .add(word);
  }

  private void labels(MappingNode map) {
    entries(map, shipped.labels().keySet(), "unknown-label")
        .forEach((concept, value) -> words(value).forEach(word -> label(concept, word)));
  }

  /** What is clicked must not be what is never clicked, nor mean two things. */
  private void label(String concept, ScalarNode node) {
    if (!concept.startsWith("action.") && !concept.startsWith("menu.")) {
      return;
    }
    String word = node.getValue();
    for (Map.Entry<String, List<String>> other : shipped.labels().entrySet()) {
      boolean action = other.getKey().startsWith("action.") || other.getKey().startsWith("menu.");
      boolean same = other.getValue().stream().anyMatch(label -> label.equalsIgnoreCase(word));
      if (action && same && !other.getKey().equals(concept)) {
        add(line(node), "label-of-another", word, other.getKey());
      }
    }
  }

  private Map<String, Node> entries(MappingNode map, Collection<String> known, String kind) {
    Map<String, Node> entries = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      Node node = entry.getKeyNode();
      String key = node instanceof ScalarNode text ? text.getValue() : "";
      if (!known.contains(key)) {
        String nearest = NearestName.find(key, known).orElse("");
        add(line(node), nearest.isEmpty() ? kind : kind + "-near", key, nearest);
      } else if (entries.put(key, entry.getValueNode()) != null) {
        add(line(node), "twice", key);
      }
    }
    return entries;
  }

  private Optional<MappingNode> map(Node value, String key) {
    if (value instanceof MappingNode map) {
      return Optional.of(map);
    }
    add(line(value), "no-section", key);
    return Optional.empty();
  }

  /** The words of a list, or the single word. */
  private List<ScalarNode> words(Node value) {
    List<? extends Node> items =
        value instanceof SequenceNode list ? list.getValue() : List.of(value);
    List<ScalarNode> words = new ArrayList<>();
    for (Node item : items) {
      if (!(item instanceof ScalarNode word)) {
        add(line(item), "no-word");
      } else if (word.getValue().isBlank()) {
        add(line(item), "empty-word");
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private void add(int line, String kind, String... arguments) {
    faults.add(new ProfileFault(line, kind.toLowerCase(Locale.ROOT), List.of(arguments)));
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
