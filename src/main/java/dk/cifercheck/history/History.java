package dk.cifercheck.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The finished runs of one account.
 *
 * @param runs the oldest first
 */
public record History(List<PastRun> runs) {
  /** So many runs are kept, and the last good one in any case. */
  static final int LONGEST = 40;

  /** So many findings are kept; of an account with thousands, only the last runs. */
  static final int MOST_FINDINGS = 20_000;

  /** Nothing was ever run. */
  public static final History NONE = new History(List.of());

  /** Puts the runs in order. */
  public History {
    runs = runs.stream().sorted(Comparator.comparing(PastRun::startedAt)).toList();
  }

  /** The last good run that began earlier. */
  Optional<PastRun> lastGood(Instant before) {
    return earlier(before).stream().filter(PastRun::good).findFirst();
  }

  /** The last complete run that began earlier. */
  Optional<PastRun> lastComplete(Instant before) {
    return earlier(before).stream().filter(PastRun::complete).findFirst();
  }

  /**
   * Since when a finding has been there without a break: a good run that did not have it is one, a
   * run that may have overlooked it is none.
   */
  Optional<Instant> firstSeen(String id, Instant before) {
    for (PastRun run : earlier(before)) {
      Optional<Instant> seen = run.find(id).map(PastFinding::firstSeen);
      if (seen.isPresent() || run.good()) {
        return seen;
      }
    }
    return Optional.empty();
  }

  /** The same with one run more, which replaces what was noted about the same capture. */
  History with(PastRun run) {
    List<PastRun> more = new ArrayList<>(runs);
    more.removeIf(one -> one.startedAt().equals(run.startedAt()));
    more.add(run);
    return new History(more).shortened();
  }

  private History shortened() {
    Instant end = Instant.MAX;
    Optional<PastRun> good = lastGood(end);
    List<PastRun> kept = new ArrayList<>();
    int findings = 0;
    for (PastRun run : earlier(end)) {
      findings += run.findings().size();
      boolean fits = kept.size() < LONGEST && (findings <= MOST_FINDINGS || kept.isEmpty());
      if (fits || good.filter(run::equals).isPresent()) {
        kept.add(run);
      }
    }
    return new History(kept);
  }

  /** Runs that began earlier, the newest first. */
  private List<PastRun> earlier(Instant before) {
    return runs.stream()
        .filter(run -> run.startedAt().isBefore(before))
        .sorted(Comparator.comparing(PastRun::startedAt).reversed())
        .toList();
  }
}
