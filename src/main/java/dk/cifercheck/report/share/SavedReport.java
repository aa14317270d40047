package dk.cifercheck.report.share;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.cifercheck.report.ReportJson;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A {@code report.json} that was written earlier.
 *
 * @param root what it says
 */
public record SavedReport(JsonNode root) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * Reads it.
   *
   * @throws IOException if it is no report of this version
   */
  public static SavedReport read(byte[] json) throws IOException {
    JsonNode root = JSON.readTree(json);
    if (!root.path("schema").asText().equals(ReportJson.SCHEMA)) {
      throw new IOException("not a report of the form " + ReportJson.SCHEMA);
    }
    return new SavedReport(root);
  }

  /** Scheme and host of the portal; an address may hold more than a stranger is to know. */
  String portal() {
    try {
      URI uri = URI.create(root.at("/portal/url").asText());
      return uri.getScheme() + "://" + uri.getHost();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The registrations with something to act on or to look at, in the order of the report. */
  public Set<String> concerned() {
    Set<String> names = new LinkedHashSet<>();
    open(root).forEach(finding -> names.add(finding.path("registration").asText()));
    return names;
  }

  /** What is to be acted on or looked at of these registrations. */
  List<JsonNode> findings(Set<String> chosen) {
    return open(root).stream()
        .filter(finding -> chosen.contains(finding.path("registration").asText()))
        .toList();
  }

  private static List<JsonNode> open(JsonNode root) {
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode finding : root.path("findings")) {
      if (!finding.path("severity").asText().equals("info")
          && !finding.path("silenced").asBoolean()) {
        open.add(finding);
      }
    }
    return open;
  }

  /** Everything that is said about registrations, by whether they are chosen. */
  List<JsonNode> registrations(Set<String> chosen, boolean wanted) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode one : root.path("registrations")) {
      if (chosen.contains(name(one)) == wanted) {
        found.add(one);
      }
    }
    return found;
  }

  /** The names of all registrations that anything is said about. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    root.path("registrations").forEach(one -> names.add(name(one)));
    root.path("findings").forEach(one -> names.add(one.path("registration").asText()));
    root.at("/coverage/notVerified").forEach(one -> names.add(one.path("registration").asText()));
    names.remove("");
    return names;
  }

  static String name(JsonNode registration) {
    return registration.path("name").asText();
  }
}
