package dk.cifercheck.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.model.RegistrationStatus;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The data as the portal's pages ask for them: {@code rows} and {@code total}, or values by key.
 */
final class PortalJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PortalJson() {}

  static String registrations(
      ReplicaCompany company, PortalRequest request, Words words, Faults faults) {
    List<ReplicaRegistration> all = RegistrationFilter.of(request).kept(company.registrations());
    ArrayNode rows = JSON.createArrayNode();
    paged(all, request).forEach(index -> rows.add(row(all.get(index), words)));
    return answer(rows, faults.total(all.size()));
  }

  private static ObjectNode row(ReplicaRegistration one, Words words) {
    return JSON.createObjectNode()
        .put("id", one.id())
        .put("categoryCode", one.categoryCode())
        .put("categoryName", words.say(one.categoryName()))
        .put("regCo", one.chinaRegistrationNumber())
        .put("orgNo", one.value("authorityRegistrationNumber"))
        .put("enterpriseName", one.value("enterpriseName"))
        .put("address", one.value("address"))
        .put("regDate", one.value("registeredOn"))
        .put("expDate", one.value("validUntil"))
        .put("statusName", words.say(status(one.status())));
  }

  static String values(ReplicaRegistration one, Words words) {
    ObjectNode values = JSON.createObjectNode();
    one.form().tabs().stream()
        .flatMap(tab -> tab.parts().stream())
        .flatMap(part -> part.fields().stream())
        .forEach(entry -> values.put(entry.key(), words.say(one.value(entry.key()))));
    values.put("category", words.say(one.categoryName()));
    values.put("categoryCode", one.categoryCode());
    values.put("status", words.say(status(one.status())));
    return JSON.createObjectNode().put("success", true).set("data", values).toString();
  }

  static String products(ReplicaRegistration one, PortalRequest request) {
    ArrayNode rows = JSON.createArrayNode();
    paged(one.products(), request).forEach(index -> rows.add(product(one.products(), index)));
    return answer(rows, one.products().size());
  }

  private static ObjectNode product(List<ReplicaProduct> products, int index) {
    ReplicaProduct product = products.get(index);
    return JSON.createObjectNode()
        .put("no", index + 1)
        .put("hsCode", product.hsCode())
        .put("productName", product.name())
        .put("ciqCode", product.ciqCode())
        .put("ciqName", product.ciqName());
  }

  static String attachments(ReplicaRegistration one, Words words) {
    ArrayNode rows = JSON.createArrayNode();
    for (ReplicaAttachment attachment : one.attachments()) {
      rows.addObject()
          .put("no", rows.size())
          .put("documentType", words.say(attachment.type()))
          .put("fileName", attachment.fileName())
          .put("uploadTime", attachment.uploadedAt());
    }
    return answer(rows, rows.size());
  }

  /** Tabs, sections and labels of a registration in one language. */
  static String form(ReplicaForm form, Words words) {
    ArrayNode tabs = JSON.createArrayNode();
    for (ReplicaForm.Tab tab : form.tabs()) {
      ObjectNode node = tabs.addObject().put("title", words.say(tab.title()));
      ArrayNode parts = node.putArray("parts");
      tab.parts().forEach(part -> parts.add(part(part, words)));
    }
    return tabs.toString().replace("<", "\\u003c");
  }

  private static ObjectNode part(ReplicaForm.Part part, Words words) {
    ObjectNode node =
        JSON.createObjectNode().put("heading", words.say(part.heading())).put("kind", part.kind());
    ArrayNode fields = node.putArray("fields");
    part.fields()
        .forEach(
            entry ->
                fields
                    .addObject()
                    .put("key", entry.key())
                    .put("label", words.say(entry.label()))
                    .put("required", entry.required()));
    return node;
  }

  static String status(RegistrationStatus status) {
    return switch (status) {
      case VALID -> "Valid";
      case SUSPENDED -> "Import suspended";
      case EXPIRED -> "Expired";
      case UNKNOWN -> "";
    };
  }

  private static IntStream paged(List<?> all, PortalRequest request) {
    int from = Math.min(request.number("offset", 0), all.size());
    return IntStream.range(from, Math.min(from + request.number("limit", 10), all.size()));
  }

  private static String answer(ArrayNode rows, int total) {
    return JSON.createObjectNode().put("total", total).set("rows", rows).toString();
  }
}
