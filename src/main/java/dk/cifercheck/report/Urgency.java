package dk.cifercheck.report;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Note;
import java.util.Comparator;

/** In which order a person is told of findings; what this does not decide stays in portal order. */
public final class Urgency {
  /** So many days before the last one it is high time. */
  private static final long SOON_DAYS = 30;

  private Urgency() {}

  /** By severity; among equals first the renewals that can soon no longer be applied for. */
  public static Comparator<Finding> order() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(finding -> closesSoon(finding) ? 0 : 1);
  }

  private static boolean closesSoon(Finding finding) {
    return finding.notes().stream()
        .filter(note -> note.key().equals(Note.APPLY_BY))
        .anyMatch(note -> Long.parseLong(note.arguments().get(1)) <= SOON_DAYS);
  }
}
