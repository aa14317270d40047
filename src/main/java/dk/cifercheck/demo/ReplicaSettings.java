package dk.cifercheck.demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the replica is set.
 *
 * @param port TCP port on loopback, 0 for any free one
 * @param choices the switches that differ from their default
 */
public record ReplicaSettings(int port, Map<Switch, String> choices) {

  /** Checks the port and every value. */
  public ReplicaSettings {
    if (port < 0 || port > 65535) {
      throw new InvalidSetting("setting.port", Integer.toString(port), "0-65535");
    }
    EnumMap<Switch, String> checked = new EnumMap<>(Switch.class);
    checked.putAll(choices);
    checked.forEach(ReplicaSettings::check);
    choices = Collections.unmodifiableMap(checked);
  }

  /** Any free port, every switch at its default. */
  public static ReplicaSettings standard() {
    return new ReplicaSettings(0, Map.of());
  }

  /**
   * The defaults with these settings on top.
   *
   * @param assignments each {@code switch=value}
   * @throws InvalidSetting if one has another form, names no switch or has no such value
   */
  public static ReplicaSettings parse(String... assignments) {
    ReplicaSettings settings = standard();
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  /**
   * The same with one more setting, {@code switch=value}.
   *
   * @throws InvalidSetting if it has another form, names no switch or has no such value
   */
  public ReplicaSettings with(String assignment) {
    List<String> parts = Arrays.asList(assignment.split("=", 2));
    if (parts.size() != 2) {
      throw new InvalidSetting("setting.form", assignment, words());
    }
    return with(expectSwitch(parts.get(0)), parts.get(1));
  }

  /**
   * The same with one more setting.
   *
   * @throws InvalidSetting if the switch has no such value
   */
  public ReplicaSettings with(Switch one, String value) {
    EnumMap<Switch, String> more = new EnumMap<>(Switch.class);
    more.putAll(choices);
    more.put(one, value);
    return new ReplicaSettings(port, more);
  }

  /** The same on another port, 0 for any free one. */
  public ReplicaSettings onPort(int other) {
    return new ReplicaSettings(other, choices);
  }

  /** The value of a switch. */
  public String value(Switch one) {
    return choices.getOrDefault(one, one.standard());
  }

  /** Whether a switch has this value. */
  public boolean is(Switch one, String value) {
    return value(one).equals(value);
  }

  private static Switch expectSwitch(String word) {
    return Switch.find(word)
        .orElseThrow(() -> new InvalidSetting("setting.unknown", word, words()));
  }

  private static void check(Switch one, String value) {
    if (!one.accepts(value)) {
      throw new InvalidSetting(
          "setting.value", one.word() + "=" + value, String.join(", ", one.possible()));
    }
  }

  private static String words() {
    return Arrays.stream(Switch.values()).map(Switch::word).collect(Collectors.joining(", "));
  }
}
