package dk.cifercheck.report.xlsx;

import dk.cifercheck.comparison.ProductSides;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is said about something, and what products are called, without looking twice. */
final class FindingIndex {
  /**
   * What findings are about.
   *
   * @param registration its name
   * @param field a field id, {@code products} or {@code attachments}
   * @param key which product or document, empty for a plain field
   */
  private record About(String registration, String field, String key) {}

  /**
   * A product of a registration.
   *
   * @param registration its name
   * @param codes of the product
   */
  private record Named(String registration, ProductKey codes) {}

  private final Map<About, List<Finding>> findings = new HashMap<>();
  private final Map<Named, String> names = new HashMap<>();

  FindingIndex(Report report) {
    for (Finding one : report.findings()) {
      String registration = one.subject().registration();
      About about = new About(registration, one.subject().field(), one.subject().key());
      findings.computeIfAbsent(about, x -> new ArrayList<>()).add(one);
    }
    for (RegistrationSides sides : report.sides()) {
      for (ProductSides product : sides.products()) {
        if (!product.name().isBlank()) {
          names.putIfAbsent(new Named(sides.name(), product.key()), product.name());
        }
      }
    }
  }

  List<Finding> about(String registration, String field, String key) {
    return findings.getOrDefault(new About(registration, field, key), List.of());
  }

  /** What the product of a finding is called, empty if it is about none. */
  String productName(Finding finding) {
    return finding
        .subject()
        .product()
        .map(codes -> names.get(new Named(finding.subject().registration(), codes)))
        .orElse("");
  }
}
