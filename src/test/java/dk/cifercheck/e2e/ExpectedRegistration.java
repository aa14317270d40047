package dk.cifercheck.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.demo.ReplicaForm;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.RegistrationStatus;
import java.util.Map;
import java.util.Set;

/** What {@code report.json} must say of a registration, made from the replica's data alone. */
final class ExpectedRegistration {
  private static final Set<String> NOTHING = Set.of("", "/", "-", "—", "无", "N/A");
  private static final Set<String> IN_THE_LIST =
      Set.of(
          "category",
          "chinaRegistrationNumber",
          "authorityRegistrationNumber",
          "enterpriseName",
          "address",
          "registeredOn",
          "validUntil",
          "status");
  private static final Map<RegistrationStatus, String> STATUS =
      Map.of(RegistrationStatus.VALID, "Valid", RegistrationStatus.SUSPENDED, "Import suspended");

  private final ReplicaRegistration truth;
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private ExpectedRegistration(ReplicaRegistration truth) {
    this.truth = truth;
  }

  static JsonNode of(ReplicaRegistration truth) {
    return new ExpectedRegistration(truth).tree();
  }

  private JsonNode tree() {
    node.put("chinaRegistrationNumber", truth.chinaRegistrationNumber());
    node.put("name", truth.chinaRegistrationNumber());
    node.putObject("category").put("code", truth.categoryCode()).put("name", truth.categoryName());
    node.put("status", truth.status().id());
    node.put("statusText", STATUS.get(truth.status()));
    fields(node.putObject("fields"));
    otherFields(node.putArray("otherFields"));
    lists();
    tabs(node.putArray("tabs"));
    return node;
  }

  private void fields(ObjectNode fields) {
    for (FieldId id : FieldId.values()) {
      ObjectNode field = fields.putObject(id.id());
      String value = value(id.id());
      if (!isShown(id.id())) {
        field.put("state", "absent").putNull("value").putNull("raw");
      } else if (NOTHING.contains(value)) {
        field.put("state", "blank").putNull("value").put("raw", value);
      } else {
        field.put("state", "present").put("value", value).put("raw", value);
      }
    }
  }

  private String value(String key) {
    return key.equals("status") ? STATUS.get(truth.status()) : truth.value(key);
  }

  private boolean isShown(String key) {
    return IN_THE_LIST.contains(key)
        || truth.form().tabs().stream()
            .flatMap(tab -> tab.parts().stream())
            .flatMap(part -> part.fields().stream())
            .anyMatch(entry -> entry.key().equals(key));
  }

  private void otherFields(ArrayNode list) {
    for (ReplicaForm.Tab tab : truth.form().tabs()) {
      for (ReplicaForm.Part part : tab.parts()) {
        part.fields().stream()
            .filter(entry -> FieldId.find(entry.key()).isEmpty())
            .forEach(entry -> otherField(list, part, entry));
      }
    }
  }

  private void otherField(ArrayNode list, ReplicaForm.Part part, ReplicaForm.Entry entry) {
    list.addObject()
        .put("section", part.heading())
        .put("label", entry.label())
        .put("value", truth.value(entry.key()))
        .put("raw", truth.value(entry.key()));
  }

  private void lists() {
    node.put("productsState", truth.products().isEmpty() ? "empty" : "read");
    ArrayNode products = node.putArray("products");
    truth
        .products()
        .forEach(
            one ->
                products
                    .addObject()
                    .put("hsCode", one.hsCode())
                    .put("ciqCode", one.ciqCode())
                    .put("name", one.name())
                    .put("ciqName", one.ciqName()));
    node.put("attachmentsState", truth.attachments().isEmpty() ? "empty" : "read");
    ArrayNode attachments = node.putArray("attachments");
    truth
        .attachments()
        .forEach(
            one -> attachments.addObject().put("type", one.type()).put("fileName", one.fileName()));
  }

  private void tabs(ArrayNode list) {
    truth
        .form()
        .tabs()
        .forEach(
            tab ->
                list.addObject()
                    .put("title", tab.title())
                    .put("role", tab.role())
                    .put("read", true));
  }
}
