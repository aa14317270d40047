package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares what the program claims with what is true. */
final class Truth {
  private final ForeignCompany company;
  private final List<String> differences = new ArrayList<>();

  private Truth(ForeignCompany company) {
    this.company = company;
  }

  /** Everything that is claimed and untrue, and everything that is true and not claimed. */
  static List<String> wholeDifferences(ForeignCompany company, JsonNode report) {
    Truth truth = new Truth(company);
    List<JsonNode> wanted = company.registrations();
    JsonNode claimed = report.path("registrations");
    if (claimed.size() != wanted.size()) {
      truth.differences.add(claimed.size() + " registrations instead of " + wanted.size());
    }
    for (int i = 0; i < Math.min(claimed.size(), wanted.size()); i++) {
      truth.compare(wanted.get(i), claimed.get(i), true);
    }
    return truth.differences;
  }

  /** Everything that is claimed and untrue; what was not read is no claim. */
  static List<String> wrongClaims(ForeignCompany company, JsonNode report) {
    Truth truth = new Truth(company);
    for (JsonNode claimed : report.path("registrations")) {
      String number = claimed.path("chinaRegistrationNumber").asText("");
      company.registrations().stream()
          .filter(one -> ForeignCompany.shown(one, "chinaRegistrationNumber").equals(number))
          .findFirst()
          .ifPresentOrElse(
              wanted -> truth.compare(wanted, claimed, false),
              () -> {
                if (!number.isEmpty()) {
                  truth.differences.add("no such registration: " + number);
                }
              });
    }
    return truth.differences;
  }

  private void compare(JsonNode wanted, JsonNode claimed, boolean whole) {
    String id = wanted.get("id").asText();
    for (String field : (Iterable<String>) () -> wanted.get("shown").fieldNames()) {
      JsonNode reading = claimed.path("fields").path(field);
      String shown = ForeignCompany.shown(wanted, field);
      JsonNode own = wanted.path("value").path(field);
      String value = own.isMissingNode() ? shown.replaceAll("\\s+", " ") : own.asText();
      String state = reading.path("state").asText();
      boolean claims = state.equals("present") || state.equals("blank") || state.equals("absent");
      String seen = state.equals("present") ? reading.path("value").asText() : state;
      String truth = value.isEmpty() ? "blank" : value;
      boolean right = fits(field, wanted, truth, seen);
      if (!right && (whole || (claims && !(state.equals("absent"))))) {
        add(id, field, truth, seen + " " + reading.path("reason").asText());
      }
    }
    check(
        id,
        "status",
        wanted.get("status").asText(),
        claimed.path("status").asText(),
        whole,
        "unknown");
    check(
        id,
        "category.code",
        wanted.get("categoryCode").asText(),
        claimed.path("category").path("code").asText(),
        whole,
        "");
    check(
        id,
        "category.name",
        wanted.get("categoryName").asText(),
        claimed.path("category").path("name").asText(),
        whole,
        "");
    list(
        id,
        "products",
        lines(wanted.get("products"), "hsCode", "ciqCode", "name", "ciqName"),
        lines(claimed.path("products"), "hsCode", "ciqCode", "name", "ciqName"),
        whole);
    list(
        id,
        "attachments",
        lines(wanted.get("attachments"), "type", "fileName"),
        lines(claimed.path("attachments"), "type", "fileName"),
        whole);
  }

  private static boolean fits(String field, JsonNode wanted, String truth, String seen) {
    if (field.equals("category")) {
      return seen.equals(truth) || seen.equals(wanted.get("categoryName").asText());
    }
    return seen.equals(truth);
  }

  private void check(
      String id, String what, String truth, String seen, boolean whole, String none) {
    if (!seen.equals(truth) && (whole || !seen.equals(none))) {
      add(id, what, truth, seen);
    }
  }

  private void list(String id, String what, List<String> truth, List<String> seen, boolean whole) {
    if (!seen.equals(truth) && (whole || !seen.isEmpty())) {
      add(id, what, truth.toString(), seen.toString());
    }
  }

  private static List<String> lines(JsonNode rows, String... names) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> parts = new ArrayList<>();
      for (String name : names) {
        parts.add(row.path(name).asText());
      }
      lines.add(String.join("|", parts));
    }
    return lines;
  }

  private void add(String id, String what, String truth, String seen) {
    differences.add(id + " " + what + ": true is <" + truth + ">, claimed is <" + seen + ">");
  }
}
