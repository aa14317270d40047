package dk.cifercheck.run;

import dk.cifercheck.drift.Drift;
import dk.cifercheck.drift.Unproved;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.reading.RunReader;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two saved runs, and what the portal shows otherwise in the later one. */
public final class DiffRun {
  private final Saved before;
  private final Saved after;

  /**
   * On two runs.
   *
   * @throws RunFolder.NotARun if one of the folders holds no run
   */
  public DiffRun(RunFolder before, RunFolder after, Profile profile) throws RunFolder.NotARun {
    Lexicon lexicon = Lexicon.of(profile.labels());
    this.before = Saved.of(before, lexicon);
    this.after = Saved.of(after, lexicon);
  }

  /** What is known about whose runs they are. */
  public enum Accounts {
    SAME,
    OTHER,
    UNKNOWN
  }

  /** Whether both are of one account of one portal. */
  public Accounts accounts() {
    if (before.account().isEmpty() || after.account().isEmpty()) {
      return before.manifest().portal().equals(after.manifest().portal())
          ? Accounts.UNKNOWN
          : Accounts.OTHER;
    }
    return before.account().equals(after.account()) ? Accounts.SAME : Accounts.OTHER;
  }

  /** Address of the portal of the earlier run. */
  public String portalBefore() {
    return before.manifest().portal();
  }

  /** Address of the portal of the later run. */
  public String portalAfter() {
    return after.manifest().portal();
  }

  /** Start of the earlier run. */
  public Instant before() {
    return before.manifest().startedAt();
  }

  /** Start of the later run. */
  public Instant after() {
    return after.manifest().startedAt();
  }

  /** What has changed, and what of that cannot be said. */
  public Drift drift() {
    List<Unproved> cut = new ArrayList<>();
    before.cut(Unproved.Run.BEFORE).ifPresent(cut::add);
    after.cut(Unproved.Run.AFTER).ifPresent(cut::add);
    return Drift.between(before.reading(), after.reading()).withUnproved(cut);
  }

  /**
   * A saved run, read.
   *
   * @param manifest what it consists of
   * @param account mark of portal and user, if it is known
   * @param reading what it proves
   */
  private record Saved(Manifest manifest, Optional<String> account, PortalReading reading) {
    static Saved of(RunFolder folder, Lexicon lexicon) throws RunFolder.NotARun {
      Manifest manifest = folder.manifest();
      return new Saved(
          manifest,
          folder.findBookmark().map(Bookmark::account),
          new RunReader(folder, manifest, lexicon).read());
    }

    Optional<Unproved> cut(Unproved.Run run) {
      return manifest.end().exitCode() == 0
          ? Optional.empty()
          : Optional.of(new Unproved("", "", run, "The run did not come to its end"));
    }
  }
}
