package dk.cifercheck.browser.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.cifercheck.snapshot.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the journal told.
 *
 * @param available whether it could be asked at all; where it could not, nothing follows from the
 *     empty lists
 * @param here requests of the tab asked from, since its page came: done, failed and under way
 * @param stopped requests of the same tab since its page came that the guard stopped, one by one
 * @param blocked requests of all tabs and workers that the guard stopped, equal ones counted
 */
public record JournalReading(
    boolean available, List<Seen> here, List<Seen> stopped, List<Seen> blocked) {
  /** The journal could not be asked: an error page, an empty page, or another browser. */
  public static final JournalReading UNAVAILABLE =
      new JournalReading(false, List.of(), List.of(), List.of());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JournalReading {
    here = List.copyOf(here);
    stopped = List.copyOf(stopped);
    blocked = List.copyOf(blocked);
  }

  /** Requests under way in this tab. */
  public List<Seen> pending() {
    return here.stream().filter(Seen::pending).toList();
  }

  /**
   * Reads the answer of {@link NetworkJournal#questionScript()}.
   *
   * @param answer JSON text; {@code null} for no answer
   */
  public static JournalReading parse(@Nullable String answer) {
    if (answer == null) {
      return UNAVAILABLE;
    }
    try {
      JsonNode tree = JSON.readTree(answer);
      return tree.path("here").isArray() && tree.path("blocked").isArray()
          ? new JournalReading(
              true,
              requests(tree.path("here")),
              requests(tree.path("stopped")),
              requests(tree.path("blocked")))
          : UNAVAILABLE;
    } catch (JsonProcessingException | IllegalArgumentException strange) {
      return UNAVAILABLE;
    }
  }

  private static List<Seen> requests(JsonNode nodes) {
    List<Seen> seen = new ArrayList<>();
    for (JsonNode node : nodes) {
      PageRequest request =
          new PageRequest(
              node.path("method").asText().toUpperCase(Locale.ROOT),
              node.path("address").asText(),
              node.path("type").asText(),
              node.path("status").asInt(),
              PageRequest.Outcome.valueOf(node.path("outcome").asText()));
      seen.add(
          new Seen(
              request,
              node.path("page").asText(),
              node.path("error").asText(),
              node.path("count").asInt(1),
              node.path("at").asDouble(0)));
    }
    return seen;
  }
}
