package dk.cifercheck.report;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** By which day a finding is to be settled, where one is known. */
public final class DueDay {
  private DueDay() {}

  /** The last day to apply or to complete, else the end of a registration that expires. */
  public static Optional<LocalDate> find(Finding finding) {
    Optional<LocalDate> told =
        finding.notes().stream()
            .filter(note -> note.key().equals(Note.APPLY_BY) || note.key().equals("announced"))
            .flatMap(note -> day(note.arguments().get(0)).stream())
            .min(LocalDate::compareTo);
    return told.or(
        () ->
            finding.kind() == FindingKind.EXPIRING
                ? Stream.of(finding.sides().onPortal())
                    .flatMap(Optional::stream)
                    .flatMap(text -> day(text).stream())
                    .findFirst()
                : Optional.empty());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
