package dk.cifercheck.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the profile that ships with the program, and a user's file on top of it. */
public final class ProfileReader {
  private static final Set<String> KEYS = Set.of("schema", "signOnHosts", "requests", "labels");
  static final Set<String> REQUEST_KEYS =
      Set.of("reading", "writing", "login", "password", "logout", "reads", "staticFiles");
  static final String SCHEMA = "cifer-check/profile/1";

  /** The profile that ships with the program. */
  public Profile defaultProfile() {
    try {
      Map<String, Object> main = shipped("default.yaml");
      Map<String, List<String>> labels = labels("default.yaml", main);
      shippedLabels().forEach((concept, words) -> labels.merge(concept, words, this::joined));
      return new Profile(
          list("default.yaml", "signOnHosts", main.getOrDefault("signOnHosts", List.of())),
          requests("default.yaml", main),
          labels);
    } catch (ProfileProblem e) {
      throw new IllegalStateException("the profile that ships with the program is broken", e);
    }
  }

  /**
   * The shipped profile with the parts that this file adds or narrows.
   *
   * @throws ProfileProblem if the file cannot be read or has a key that means nothing
   */
  public Profile withOverrides(Path file) throws ProfileProblem {
    String name = file.toString();
    Profile base = defaultProfile();
    Map<String, Object> own = parse(name, text(file));
    Map<String, List<String>> labels = new LinkedHashMap<>(base.labels());
    for (Map.Entry<String, List<String>> entry : labels(name, own).entrySet()) {
      if (!base.labels().containsKey(entry.getKey())) {
        throw new ProfileProblem(
            name + ": labels: \"" + entry.getKey() + "\" is not a concept of the profile");
      }
      labels.merge(entry.getKey(), entry.getValue(), this::joined);
    }
    return new Profile(
        narrowed(name, base.signOnHosts(), own),
        joined(base.requests(), requests(name, own)),
        labels);
  }

  private List<String> narrowed(String name, List<String> hosts, Map<String, Object> own)
      throws ProfileProblem {
    if (!own.containsKey("signOnHosts")) {
      return hosts;
    }
    List<String> wanted = list(name, "signOnHosts", own.getOrDefault("signOnHosts", List.of()));
    for (String host : wanted) {
      if (hosts.stream().noneMatch(pattern -> HostPattern.covers(pattern, host))) {
        throw new ProfileProblem(
            name
                + ": signOnHosts: \""
                + host
                + "\" is not within "
                + hosts
                + "; a profile can only narrow the hosts on which credentials are typed");
      }
    }
    return wanted;
  }

  private RequestWords joined(RequestWords base, RequestWords own) {
    return new RequestWords(
        joined(base.reading(), own.reading()),
        joined(base.writing(), own.writing()),
        joined(base.login(), own.login()),
        joined(base.password(), own.password()),
        joined(base.logout(), own.logout()),
        joined(base.reads(), own.reads()),
        joined(base.staticFiles(), own.staticFiles()));
  }

  private List<String> joined(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private Map<String, List<String>> shippedLabels() throws ProfileProblem {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    if (ProfileReader.class.getResource("labels.yaml") == null) {
      return labels;
    }
    for (Map.Entry<String, Object> entry : shipped("labels.yaml").entrySet()) {
      labels.put(entry.getKey(), list("labels.yaml", entry.getKey(), entry.getValue()));
    }
    return labels;
  }

  private Map<String, List<String>> labels(String name, Map<String, Object> root)
      throws ProfileProblem {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : section(name, root, "labels").entrySet()) {
      labels.put(entry.getKey(), list(name, "labels: " + entry.getKey(), entry.getValue()));
    }
    return labels;
  }

  private RequestWords requests(String name, Map<String, Object> root) throws ProfileProblem {
    Map<String, Object> words = section(name, root, "requests");
    for (String key : words.keySet()) {
      if (!REQUEST_KEYS.contains(key)) {
        throw new ProfileProblem(name + ": requests: \"" + key + "\" means nothing here");
      }
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String key : REQUEST_KEYS) {
      lists.put(key, list(name, "requests: " + key, words.getOrDefault(key, List.of())));
    }
    return new RequestWords(
        words(lists, "reading"),
        words(lists, "writing"),
        words(lists, "login"),
        words(lists, "password"),
        words(lists, "logout"),
        words(lists, "reads"),
        words(lists, "staticFiles"));
  }

  private static List<String> words(Map<String, List<String>> lists, String key) {
    return lists.getOrDefault(key, List.of());
  }

  private Map<String, Object> section(String name, Map<String, Object> root, String key)
      throws ProfileProblem {
    Object value = root.getOrDefault(key, Map.of());
    if (value instanceof Map<?, ?> map) {
      return stringKeys(map);
    }
    throw new ProfileProblem(name + ": \"" + key + "\" must have keys under it");
  }

  private static List<String> list(String name, String key, Object value) throws ProfileProblem {
    if (value instanceof String single) {
      return List.of(single);
    }
    if (!(value instanceof List<?> items)) {
      throw new ProfileProblem(name + ": " + key + " must be a list, such as [one, two]");
    }
    List<String> texts = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof String text) || text.isBlank()) {
        throw new ProfileProblem(name + ": " + key + " must be a list of words");
      }
      texts.add(text);
    }
    return List.copyOf(texts);
  }

  private Map<String, Object> shipped(String resource) throws ProfileProblem {
    try (InputStream in = ProfileReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in the program");
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> parse(String name, String yaml) throws ProfileProblem {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(10)
            .build();
    Object root;
    try {
      root = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new ProfileProblem(name + " is not YAML that can be read: " + e.getMessage());
    }
    if (!(root instanceof Map<?, ?> map)) {
      throw new ProfileProblem(name + ": a profile has keys such as \"labels\"");
    }
    return checked(name, stringKeys(map));
  }

  private static Map<String, Object> checked(String name, Map<String, Object> root)
      throws ProfileProblem {
    if (name.equals("labels.yaml")) {
      return root;
    }
    for (String key : root.keySet()) {
      if (!KEYS.contains(key)) {
        throw new ProfileProblem(
            name
                + ": \""
                + key
                + "\" means nothing in a profile; known are "
                + List.of("signOnHosts", "requests", "labels"));
      }
    }
    Object schema = root.getOrDefault("schema", SCHEMA);
    if (!SCHEMA.equals(schema)) {
      throw new ProfileProblem(name + ": schema " + schema + " is not " + SCHEMA);
    }
    return root;
  }

  private static Map<String, Object> stringKeys(Map<?, ?> map) {
    Map<String, Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> result.put(String.valueOf(key), value));
    return result;
  }

  private static String text(Path file) throws ProfileProblem {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ProfileProblem(file + ": the profile cannot be read: " + e);
    }
  }
}
