package dk.cifercheck.comparison;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Note;
import dk.cifercheck.tariff.CategoryHeadings;
import dk.cifercheck.tariff.HsCode;
import java.util.Optional;

/** Tells a person to look twice where a code looks out of place in its category. */
final class HeadingHint {
  private HeadingHint() {}

  /** The finding about a product, with the hint if its code looks out of place. */
  static Finding addedTo(Finding finding) {
    String category = finding.subject().category();
    Optional<HsCode> code =
        finding.subject().product().flatMap(product -> HsCode.find(product.hsCode()));
    return code.filter(one -> CategoryHeadings.bundled().isOutOfPlace(one, category))
        .map(one -> finding.withNote(Note.of("heading-elsewhere", one.heading(), category)))
        .orElse(finding);
  }
}
