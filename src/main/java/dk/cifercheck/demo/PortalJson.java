package dk.cifercheck.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.model.RegistrationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The data as the portal's pages ask for them: {@code rows} and {@code total}, or values by key.
 *
 * @param request what was asked
 * @param words the language
 * @param settings how texts and rows are written
 */
record PortalJson(PortalRequest request, Words words, ReplicaSettings settings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String registrations(List<ReplicaRegistration> all, Faults faults) {
    List<ObjectNode> rows = all.stream().map(this::row).toList();
    return paged(rows, faults.total(rows.size()) - rows.size());
  }

  private ObjectNode row(ReplicaRegistration one) {
    return JSON.createObjectNode()
        .put("id", one.id())
        .put("categoryCode", one.categoryCode())
        .put("categoryName", words.say(one.categoryName()))
        .put("regCo", one.chinaRegistrationNumber())
        .put("orgNo", written(one.value("authorityRegistrationNumber")))
        .put("enterpriseName", written(one.value("enterpriseName")))
        .put("address", written(one.value("address")))
        .put("regDate", written(one.value("registeredOn")))
        .put("expDate", written(one.value("validUntil")))
        .put("statusName", words.say(status(one.status())));
  }

  String values(ReplicaRegistration one) {
    boolean together = settings.is(Switch.CONTACTS, "together");
    ObjectNode values = fields(one, key -> together || !isContact(key));
    values.put("category", words.say(one.categoryName()));
    values.put("categoryCode", one.categoryCode());
    values.put("status", words.say(status(one.status())));
    return JSON.createObjectNode().put("success", true).set("data", values).toString();
  }

  String contacts(ReplicaRegistration one) {
    ObjectNode values = fields(one, PortalJson::isContact);
    return JSON.createObjectNode().put("success", true).set("data", values).toString();
  }

  private ObjectNode fields(ReplicaRegistration one, Predicate<String> which) {
    ObjectNode values = JSON.createObjectNode();
    one.form().tabs().stream()
        .flatMap(tab -> tab.parts().stream())
        .flatMap(part -> part.fields().stream())
        .map(ReplicaForm.Entry::key)
        .filter(which)
        .forEach(key -> values.put(key, written(words.say(one.value(key)))));
    return values;
  }

  private static boolean isContact(String key) {
    return key.startsWith("contact") || key.startsWith("legal");
  }

  String products(ReplicaRegistration one) {
    List<ObjectNode> rows = new ArrayList<>();
    for (ReplicaProduct product : one.products()) {
      rows.add(
          JSON.createObjectNode()
              .put("no", rows.size() + 1)
              .put("hsCode", product.hsCode())
              .put("productName", written(product.name()))
              .put("ciqCode", product.ciqCode())
              .put("ciqName", product.ciqName()));
    }
    return paged(rows, 0);
  }

  String attachments(ReplicaRegistration one) {
    List<ObjectNode> rows = new ArrayList<>();
    for (ReplicaAttachment attachment : one.attachments()) {
      rows.add(
          JSON.createObjectNode()
              .put("no", rows.size() + 1)
              .put("documentType", words.say(attachment.type()))
              .put("fileName", attachment.fileName())
              .put("uploadTime", attachment.uploadedAt()));
    }
    return paged(rows, 0);
  }

  static String status(RegistrationStatus status) {
    return switch (status) {
      case VALID -> "Valid";
      case SUSPENDED -> "Import suspended";
      case EXPIRED -> "Expired";
      case UNKNOWN -> "";
    };
  }

  /** A value as a portal with careless data would hold it, where the settings ask for one. */
  private String written(String value) {
    if (settings.is(Switch.TEXTS, "plain") || value.isEmpty()) {
      return value;
    }
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? value + " 00:00:00"
        : "  " + value.replaceFirst(" ", "\u00a0 ") + " ";
  }

  private String paged(List<ObjectNode> all, int moreClaimed) {
    List<ObjectNode> rows = new ArrayList<>(all);
    if (settings.is(Switch.ROWS, "repeated") && !all.isEmpty()) {
      rows.add(1, all.get(0));
    }
    int from = Math.min(request.number("offset", 0), rows.size());
    int to = Math.min(from + request.number("limit", 10), rows.size());
    ArrayNode page = JSON.createArrayNode().addAll(rows.subList(from, to));
    return JSON.createObjectNode()
        .put("total", rows.size() + moreClaimed)
        .set("rows", page)
        .toString();
  }
}
