package dk.cifercheck.comparison;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import java.util.List;

/**
 * What the comparison of an account with the master data states.
 *
 * @param findings in portal order, then by field, products, attachments; registrations that only
 *     the company knows come last
 * @param notVerified what could not be read or verified: all that the reading noted, then what the
 *     comparison adds
 * @param ciqUnchecked products of which only the HS code was checked
 * @param unconfirmed registrations whose master data was taken over from the portal and that nobody
 *     has confirmed
 * @param sides every registration beside its counterpart, in the order of the findings
 */
public record ComparisonResult(
    List<Finding> findings,
    List<NotVerified> notVerified,
    List<CiqUnchecked> ciqUnchecked,
    List<String> unconfirmed,
    List<RegistrationSides> sides) {
  /** Makes the lists immutable. */
  public ComparisonResult {
    findings = List.copyOf(findings);
    notVerified = List.copyOf(notVerified);
    ciqUnchecked = List.copyOf(ciqUnchecked);
    unconfirmed = List.copyOf(unconfirmed);
    sides = List.copyOf(sides);
  }

  /** Nothing was compared; only what was read is judged. */
  public static ComparisonResult nothingCompared(List<NotVerified> notVerified) {
    return new ComparisonResult(List.of(), notVerified, List.of(), List.of(), List.of());
  }
}
