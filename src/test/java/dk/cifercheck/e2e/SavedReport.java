package dk.cifercheck.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code report.json} as it lies in a folder.
 *
 * @param text to the letter
 * @param tree the same, understood
 */
record SavedReport(String text, JsonNode tree) {
  static SavedReport in(Path run) throws IOException {
    String text = Files.readString(run.resolve("report.json"));
    return new SavedReport(text, new ObjectMapper().readTree(text));
  }

  String verdict() {
    return tree.path("verdict").asText();
  }

  String reason() {
    return tree.path("reason").asText();
  }

  /** The findings to the letter, from the name of the list to the name of what follows it. */
  String findingsText() {
    int from = text.indexOf("\n  \"findings\":");
    int to = text.indexOf("\n  \"", from + 1);
    if (from < 0 || to < 0) {
      throw new AssertionError("no findings in " + text);
    }
    return text.substring(from, to);
  }

  /**
   * The findings without the hash of the page they were seen on, which holds the portal's address.
   */
  List<JsonNode> findings() {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode finding : tree.path("findings")) {
      ObjectNode copy = finding.deepCopy();
      if (copy.path("evidence") instanceof ObjectNode evidence) {
        evidence.remove("sha256");
      }
      all.add(copy);
    }
    return all;
  }
}
