package dk.cifercheck.run;

import dk.cifercheck.profile.Profile;
import dk.cifercheck.run.NotResumable.Why;
import dk.cifercheck.snapshot.BlockedRequest;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.Recorder;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.SavedPage;
import dk.cifercheck.snapshot.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an interrupted capture left that can be used: the registrations of which everything was read
 * and whose saved pages are still what they were. The list itself is read anew.
 *
 * @param startedAt when the capture began
 * @param recorder goes on behind what was saved then
 * @param done marks of the rows that need no other visit, by position
 * @param hosts that answered then
 * @param blocked what the guard stopped then
 * @param log what the log said
 */
record EarlierPart(
    Instant startedAt,
    Recorder recorder,
    Map<Integer, String> done,
    List<String> hosts,
    List<BlockedRequest> blocked,
    byte[] log) {
  /** Longer ago, the portal may have changed too much in between. */
  static final Duration OLDEST = Duration.ofHours(24);

  /** Nothing: the capture begins now. */
  static EarlierPart none(RunFolder folder, Instant now) {
    return new EarlierPart(now, new Recorder(folder), Map.of(), List.of(), List.of(), new byte[0]);
  }

  /**
   * What can be used of the capture in this folder.
   *
   * @throws NotResumable if it is none, is whole, is too old, or is another account's or profile's
   */
  static EarlierPart expect(RunFolder folder, RunSettings settings, Instant now)
      throws NotResumable {
    Bookmark bookmark =
        folder.findBookmark().orElseThrow(() -> new NotResumable(Why.NO_RUN, name(folder)));
    requireSame(bookmark, mark(settings, bookmark.startedAt(), List.of()), folder);
    if (Duration.between(bookmark.startedAt(), now).compareTo(OLDEST) > 0) {
      throw new NotResumable(Why.TOO_OLD, name(folder));
    }
    try {
      return of(folder, bookmark, folder.manifest());
    } catch (RunFolder.NotARun e) {
      throw new NotResumable(Why.NO_RUN, name(folder));
    }
  }

  /** How far a capture of this account has come. */
  static Bookmark mark(RunSettings settings, Instant startedAt, List<Bookmark.Done> done) {
    String version = EarlierPart.class.getPackage().getImplementationVersion();
    return new Bookmark(
        Bookmark.SCHEMA,
        settings.account().fileName(),
        mark(settings.session().profile()),
        version == null ? "" : version,
        startedAt,
        done);
  }

  private static EarlierPart of(RunFolder folder, Bookmark bookmark, Manifest manifest)
      throws NotResumable {
    if (manifest.end().exitCode() == 0 && manifest.gaps().isEmpty()) {
      throw new NotResumable(Why.COMPLETE, name(folder));
    }
    Map<Integer, String> done = new TreeMap<>();
    bookmark.done().stream()
        .filter(one -> isWhole(one.position(), folder, manifest))
        .forEach(one -> done.put(one.position(), one.row()));
    return new EarlierPart(
        bookmark.startedAt(),
        Recorder.goingOn(folder, manifest),
        done,
        manifest.hostsContacted(),
        manifest.blocked(),
        folder.log());
  }

  /** Whether nothing of the registration was missing, and each of its pages is as it was saved. */
  private static boolean isWhole(int position, RunFolder folder, Manifest manifest) {
    List<PageEntry> pages =
        manifest.pages().stream().filter(page -> page.position() == position).toList();
    return manifest.gaps().stream().noneMatch(gap -> gap.position() == position)
        && !pages.isEmpty()
        && pages.stream().allMatch(page -> isIntact(page, folder));
  }

  private static boolean isIntact(PageEntry page, RunFolder folder) {
    boolean hasPicture =
        page.screenshot().isEmpty() || Files.exists(folder.root().resolve(page.screenshot()));
    return hasPicture && folder.page(page) instanceof SavedPage.Intact;
  }

  private static void requireSame(Bookmark then, Bookmark now, RunFolder folder)
      throws NotResumable {
    if (!then.account().equals(now.account())) {
      throw new NotResumable(Why.OTHER_ACCOUNT, name(folder));
    }
    if (!then.profile().equals(now.profile())) {
      throw new NotResumable(Why.OTHER_PROFILE, name(folder));
    }
    if (!then.program().equals(now.program())) {
      throw new NotResumable(Why.OTHER_PROGRAM, name(folder));
    }
  }

  /** The labels in one order, since a map tells them in any. */
  private static String mark(Profile profile) {
    String labels =
        new TreeMap<>(profile.labels())
            .entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    String all = profile.signOnHosts() + "\n" + profile.requests() + "\n" + labels;
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(RunFolder folder) {
    return folder.root().toString();
  }
}
