package dk.cifercheck.history;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what a run found against what the last good one did. */
final class Recollection {
  private final Instant startedAt;
  private final PortalReading reading;
  private final List<NotVerified> notVerified;
  private final List<String> unconfirmed;
  private final List<Finding> findings;

  /**
   * @param notVerified all that is open, that of the reading and that of the comparison
   * @param unconfirmed registrations whose master data prove nothing yet
   * @param findings of the present run, with people's answers
   */
  Recollection(
      Instant startedAt,
      PortalReading reading,
      List<NotVerified> notVerified,
      List<String> unconfirmed,
      List<Finding> findings) {
    this.startedAt = startedAt;
    this.reading = reading;
    this.notVerified = notVerified;
    this.unconfirmed = unconfirmed;
    this.findings = findings;
  }

  Memory of(History history, boolean onlyNew, Optional<Trouble> trouble) {
    Optional<PastRun> lastGood = history.lastGood(startedAt);
    Set<String> known = new HashSet<>();
    Map<String, Instant> firstSeen = new HashMap<>();
    for (Finding finding : findings) {
      Optional<PastFinding> before = lastGood.flatMap(run -> run.find(finding.id()));
      if (before.filter(one -> one.counted() || !finding.counts()).isPresent()) {
        known.add(finding.id());
      }
      firstSeen.put(finding.id(), history.firstSeen(finding.id(), startedAt).orElse(startedAt));
    }
    List<Changed> changed = lastGood.map(this::changed).orElse(List.of());
    List<PastFinding> absent = lastGood.map(run -> absent(run, changed)).orElse(List.of());
    return new Memory(
        true,
        lastGood,
        known,
        firstSeen,
        absent.stream().filter(this::isLookedAt).toList(),
        absent.stream().filter(finding -> !isLookedAt(finding)).toList(),
        changed,
        lastGood.map(run -> Drop.between(run.counts(), Counts.of(reading))).orElse(List.of()),
        onlyNew,
        trouble);
  }

  private boolean isThere(PastFinding before) {
    return findings.stream().anyMatch(finding -> finding.id().equals(before.id()));
  }

  /** About the same thing there is another finding now, which was not there before. */
  private List<Changed> changed(PastRun run) {
    List<Changed> changed = new ArrayList<>();
    for (PastFinding before : run.findings()) {
      if (before.matters() && !isThere(before)) {
        findings.stream()
            .filter(before::isAbout)
            .filter(now -> now.kind() != FindingKind.NOT_VERIFIED)
            .filter(now -> run.find(now.id()).isEmpty())
            .findFirst()
            .ifPresent(now -> changed.add(new Changed(before, now)));
      }
    }
    return changed;
  }

  private List<PastFinding> absent(PastRun run, List<Changed> changed) {
    return run.findings().stream()
        .filter(before -> before.matters() && !isThere(before))
        .filter(before -> changed.stream().noneMatch(one -> one.before().equals(before)))
        .toList();
  }

  /**
   * Whether this run has read what the finding was about and held it against something that proves
   * anything, so that its absence says something.
   */
  private boolean isLookedAt(PastFinding before) {
    if (unconfirmed.contains(before.registration())) {
      return false;
    }
    boolean open =
        notVerified.stream()
            .filter(gap -> gap.registration().equals(before.registration()))
            .anyMatch(gap -> gap.field().map(before.field()::equals).orElse(false));
    if (open) {
      return false;
    }
    if (before.kind().equals(FindingKind.REGISTRATION_MISSING_ON_PORTAL.id())) {
      return !(reading.overview() instanceof PageReading.NotRead<List<String>>);
    }
    return reading.registrations().stream()
        .filter(one -> one.name().equals(before.registration()))
        .anyMatch(one -> isRead(one, before.field()));
  }

  private static boolean isRead(Registration registration, String field) {
    if (field.equals(Subject.PRODUCTS)) {
      return registration.products().failure().isEmpty();
    }
    if (field.equals(Subject.ATTACHMENTS)) {
      return registration.attachments().failure().isEmpty();
    }
    return FieldId.find(field)
        .map(registration::field)
        .filter(one -> one instanceof Reading.Present || one instanceof Reading.Blank)
        .isPresent();
  }

  /**
   * The run as later ones will know it. A drop makes a run doubtful until the next complete one
   * sees just as much.
   */
  PastRun asPast(String verdict, boolean complete, LocalDate asOf, Memory memory, History history) {
    Counts counts = Counts.of(reading);
    boolean confirmed =
        history.lastComplete(startedAt).filter(run -> run.counts().equals(counts)).isPresent();
    return new PastRun(
        startedAt,
        asOf,
        verdict,
        complete,
        complete && (memory.drops().isEmpty() || confirmed),
        counts,
        findings.stream()
            .map(one -> PastFinding.of(one, memory.firstSeen().getOrDefault(one.id(), startedAt)))
            .toList());
  }
}
