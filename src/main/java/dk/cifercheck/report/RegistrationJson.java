package dk.cifercheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabSeen;
import java.util.List;

/** One registration in {@code report.json}. */
final class RegistrationJson {
  private RegistrationJson() {}

  static ObjectNode tree(Registration registration) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put(
        "chinaRegistrationNumber",
        registration
            .field(FieldId.CHINA_REGISTRATION_NUMBER)
            .value()
            .map(Wellformed::text)
            .orElse(null));
    node.put("name", Wellformed.text(registration.name()));
    ObjectNode category = node.putObject("category");
    category.put("code", registration.category().code());
    category.put("name", Wellformed.text(registration.category().name()));
    node.put("status", registration.status().id());
    node.put("statusText", Wellformed.text(registration.statusText()));
    fields(node.putObject("fields"), registration);
    otherFields(node.putArray("otherFields"), registration.otherFields());
    products(node, registration);
    attachments(node, registration);
    tabs(node.putArray("tabs"), registration.tabs());
    return node;
  }

  private static void fields(ObjectNode fields, Registration registration) {
    for (FieldId id : FieldId.values()) {
      Reading<String> reading = registration.field(id);
      ObjectNode field = fields.putObject(id.id());
      field.put("state", reading.state());
      field.put("value", reading.value().map(Wellformed::text).orElse(null));
      field.put("raw", reading.raw().map(Wellformed::text).orElse(null));
    }
  }

  private static void otherFields(ArrayNode list, List<OtherField> fields) {
    for (OtherField field : fields) {
      ObjectNode node = list.addObject();
      node.put("section", Wellformed.text(field.section()));
      node.put("label", Wellformed.text(field.label()));
      node.put("value", Wellformed.text(field.value()));
      node.put("raw", Wellformed.text(field.raw()));
    }
  }

  /**
   * A list that was not read is empty here; its state beside it tells that from a proven empty one.
   */
  private static void products(ObjectNode node, Registration registration) {
    node.put("productsState", PageState.of(registration.products()));
    ArrayNode list = node.putArray("products");
    for (Product product : registration.products().content().orElse(List.of())) {
      ObjectNode row = list.addObject();
      row.put("hsCode", Wellformed.text(product.hsCode()));
      row.put("ciqCode", Wellformed.text(product.ciqCode()));
      row.put("name", Wellformed.text(product.name()));
      row.put("ciqName", Wellformed.text(product.ciqName()));
    }
  }

  private static void attachments(ObjectNode node, Registration registration) {
    node.put("attachmentsState", PageState.of(registration.attachments()));
    ArrayNode list = node.putArray("attachments");
    for (Attachment attachment : registration.attachments().content().orElse(List.of())) {
      ObjectNode row = list.addObject();
      row.put("type", Wellformed.text(attachment.type()));
      row.put("fileName", Wellformed.text(attachment.fileName()));
    }
  }

  private static void tabs(ArrayNode list, List<TabSeen> tabs) {
    for (TabSeen tab : tabs) {
      ObjectNode node = list.addObject();
      node.put("title", Wellformed.text(tab.title()));
      node.put("role", tab.role().id());
      node.put("read", tab.read());
    }
  }
}
