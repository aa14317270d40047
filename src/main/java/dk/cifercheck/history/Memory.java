package dk.cifercheck.history;

import dk.cifercheck.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a report says about earlier runs.
 *
 * @param kept whether there is a history for the account at all; without one nothing is said
 * @param lastGood the run everything is compared with, if there was one
 * @param known ids of present findings that the last good run had as well
 * @param firstSeen since when present findings have been there, by their ids
 * @param gone findings of the last good run that are no longer there, as this run has proved
 * @param unseen findings of the last good run that this run could not look for again
 * @param changed findings that have other values now
 * @param drops where there is less than there was
 * @param onlyNew whether only new findings make the verdict "different"
 * @param trouble why the history could not be used, if so
 */
public record Memory(
    boolean kept,
    Optional<PastRun> lastGood,
    Set<String> known,
    Map<String, Instant> firstSeen,
    List<PastFinding> gone,
    List<PastFinding> unseen,
    List<Changed> changed,
    List<Drop> drops,
    boolean onlyNew,
    Optional<Trouble> trouble) {
  /** Makes the collections immutable. */
  public Memory {
    known = Set.copyOf(known);
    firstSeen = Map.copyOf(firstSeen);
    gone = List.copyOf(gone);
    unseen = List.copyOf(unseen);
    changed = List.copyOf(changed);
    drops = List.copyOf(drops);
  }

  /** No history is kept, as for a run of which nobody knows the account. */
  public static Memory none() {
    return ofKnown(Set.of());
  }

  /** No history, but these findings are not new. */
  public static Memory ofKnown(Set<String> known) {
    return new Memory(
        false,
        Optional.empty(),
        known,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.empty());
  }

  /** Whether the last good run did not have it. */
  public boolean isNew(Finding finding) {
    return !known.contains(finding.id());
  }

  /** Whether it makes the verdict "different". */
  public boolean matters(Finding finding) {
    return !onlyNew || isNew(finding);
  }
}
