package dk.cifercheck.comparison;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.ProductKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a comparison states, in the order in which it is stated. */
final class Outcome {
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotVerified> gaps = new ArrayList<>();
  private final List<CiqUnchecked> ciqUnchecked = new ArrayList<>();

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Something about which nothing can be said. */
  void gap(String registration, String field, String reason) {
    gaps.add(new NotVerified(registration, Optional.empty(), Optional.of(field), reason));
  }

  void ciqUnchecked(String registration, ProductKey onPortal) {
    ciqUnchecked.add(new CiqUnchecked(registration, onPortal));
  }

  List<Finding> findings() {
    return findings;
  }

  List<NotVerified> gaps() {
    return gaps;
  }

  List<CiqUnchecked> ciqUnchecked() {
    return ciqUnchecked;
  }
}
