package dk.cifercheck.run;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.WalkMemory;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Keeps the manifest and the bookmark of a capture as it goes on, so that a run that is killed can
 * be read and gone on with. The manifest is written first: what the bookmark calls done is in it,
 * and what the guard stopped until then.
 */
final class Keeping {
  private final RunSettings settings;
  private final EarlierPart earlier;
  private final Sessions sessions;
  private final Clock clock;
  private final RunFolder folder;
  private final WalkMemory memory;

  Keeping(RunSettings settings, EarlierPart earlier, Sessions sessions, Clock clock) {
    this.settings = settings;
    this.earlier = earlier;
    this.sessions = sessions;
    this.clock = clock;
    this.folder = RunFolder.of(settings.out());
    this.memory = new WalkMemory(earlier.done(), walked -> keep());
    sessions.traffic().add(earlier.hosts(), earlier.blocked());
    sessions.traffic().nextSession();
  }

  /** What the walk remembers. */
  WalkMemory memory() {
    return memory;
  }

  /** From now on the folder holds a capture that was begun. */
  void begin() {
    keep();
  }

  /** The capture is over. */
  Manifest end(CaptureEnd end) {
    Manifest manifest = manifest(end, sessions.traffic());
    folder.save(manifest);
    folder.save(bookmark());
    return manifest;
  }

  /** Until the end is known, it reads as what it would be if there never were one. */
  private void keep() {
    CaptureEnd cut =
        new CaptureEnd(ExitCode.INTERRUPTED.code(), "interrupted", "the run was interrupted");
    folder.save(manifest(cut, sessions.traffic()));
    folder.save(bookmark());
  }

  private Bookmark bookmark() {
    List<Bookmark.Done> done =
        memory.done().entrySet().stream()
            .map(row -> new Bookmark.Done(row.getKey(), row.getValue()))
            .sorted((one, other) -> one.position() - other.position())
            .toList();
    return EarlierPart.mark(settings, earlier.startedAt(), done);
  }

  private Manifest manifest(CaptureEnd end, TrafficLog traffic) {
    return new Manifest(
        Manifest.SCHEMA,
        settings.portal().toString(),
        earlier.startedAt(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        end,
        memory.listed(),
        traffic.hosts(),
        traffic.blocked(),
        earlier.recorder().pages(),
        earlier.recorder().gaps(),
        settings.demonstration());
  }
}
