package dk.cifercheck.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/** Tabs, sections and labels of a registration as the script of the page wants them. */
final class FormJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FormJson() {}

  /** The form, every text said by {@code words}. */
  static String form(ReplicaForm form, UnaryOperator<String> words) {
    ArrayNode tabs = JSON.createArrayNode();
    for (ReplicaForm.Tab tab : form.tabs()) {
      ObjectNode node = tabs.addObject().put("title", words.apply(tab.title()));
      ArrayNode parts = node.putArray("parts");
      tab.parts().forEach(part -> parts.add(part(part, words)));
    }
    return tabs.toString().replace("<", "\\u003c");
  }

  private static ObjectNode part(ReplicaForm.Part part, UnaryOperator<String> words) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("heading", words.apply(part.heading()))
            .put("kind", part.kind());
    ArrayNode fields = node.putArray("fields");
    part.fields().forEach(entry -> fields.add(field(entry, words)));
    return node;
  }

  private static ObjectNode field(ReplicaForm.Entry entry, UnaryOperator<String> words) {
    return JSON.createObjectNode()
        .put("key", entry.key())
        .put("label", words.apply(entry.label()))
        .put("required", entry.required());
  }
}
