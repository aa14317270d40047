package dk.cifercheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.model.Deviation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the portal is not what the program knows, as {@code report.json} tells it. */
final class DeviationJson {
  private DeviationJson() {}

  static ArrayNode list(List<Deviation> deviation) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Deviation one : deviation) {
      ObjectNode node = list.addObject();
      node.put("page", one.where().id());
      node.put("registration", orNull(one.registration()));
      node.put("concept", orNull(one.concept()));
      node.put("expected", Wellformed.text(one.expected()));
      node.put("found", orNull(one.found()));
      node.put("profileLine", orNull(one.profileLine()));
      node.put("savedPage", orNull(one.page()));
      node.put("screenshot", orNull(one.picture()));
    }
    return list;
  }

  private static @Nullable String orNull(Optional<String> text) {
    return text.map(Wellformed::text).orElse(null);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : Wellformed.text(text);
  }
}
