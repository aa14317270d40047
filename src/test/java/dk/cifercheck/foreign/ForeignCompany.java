package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The invented company of one portal: what it shows, and what is true of it. */
final class ForeignCompany {
  private final JsonNode root;

  private ForeignCompany(JsonNode root) {
    this.root = root;
  }

  static ForeignCompany of(String portal) {
    try (InputStream in =
        ForeignCompany.class.getResourceAsStream("/foreign/" + portal + "/company.json")) {
      return new ForeignCompany(new JsonMapper().readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new IllegalStateException("company.json of " + portal, e);
    }
  }

  String user() {
    return root.get("user").asText();
  }

  String password() {
    return root.get("password").asText();
  }

  int pageSize() {
    return root.get("pageSize").asInt();
  }

  List<JsonNode> registrations() {
    List<JsonNode> all = new ArrayList<>();
    root.get("registrations").forEach(all::add);
    return all;
  }

  JsonNode registration(String id) {
    return registrations().stream()
        .filter(one -> one.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static String shown(JsonNode registration, String field) {
    return registration.get("shown").get(field).asText();
  }
}
