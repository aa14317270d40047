package dk.cifercheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.drift.Drift;
import dk.cifercheck.model.ExitCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The difference between two runs for programs. */
public final class DriftJson {
  /** The version of the format. */
  public static final String SCHEMA = "cifer-check/diff/1";

  private DriftJson() {}

  /** All of it on several lines. */
  public static String of(Drift drift, Instant before, Instant after) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ExitCode exit = DriftText.exit(drift);
    root.put("schema", SCHEMA);
    root.put(
        "result",
        exit == ExitCode.OK ? "same" : exit == ExitCode.DIFFERENT ? "changed" : "incomplete");
    root.put("exitCode", exit.code());
    root.put("before", before.toString());
    root.put("after", after.toString());
    ArrayNode changes = root.putArray("changes");
    drift
        .changes()
        .forEach(
            change -> {
              ObjectNode node = changes.addObject();
              node.put("registration", Wellformed.text(change.registration()));
              node.put("kind", change.kind().id());
              node.put("field", orNull(change.field()));
              node.put("before", change.before().map(Wellformed::text).orElse(null));
              node.put("after", change.after().map(Wellformed::text).orElse(null));
            });
    ArrayNode open = root.putArray("notCompared");
    drift
        .unproved()
        .forEach(
            one -> {
              ObjectNode node = open.addObject();
              node.put("registration", orNull(one.registration()));
              node.put("field", orNull(one.field()));
              node.put("run", one.run().id());
              node.put("reason", Wellformed.text(one.reason()));
            });
    return harmless(ReportJson.pretty(root));
  }

  /** It may be read in a terminal: what could steer one is written as its number. */
  private static String harmless(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean steers =
                  (type == Character.CONTROL && c != '\n')
                      || type == Character.FORMAT
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              for (char unit : Character.toChars(c)) {
                safe.append(steers ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : unit);
              }
            });
    return safe.toString();
  }

  private static @Nullable String orNull(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty()).map(Wellformed::text).orElse(null);
  }
}
