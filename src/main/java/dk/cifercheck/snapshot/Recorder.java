package dk.cifercheck.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Saves what is seen during one walk, and keeps the list of it for the manifest. */
public final class Recorder {
  private final RunFolder folder;
  private final List<PageEntry> pages = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int saved;
  private boolean listIsOld;

  /** Records into this folder. */
  public Recorder(RunFolder folder) {
    this.folder = folder;
  }

  /**
   * Goes on in a folder that holds an earlier part of the capture. All of it stays until it is seen
   * again: a registration until {@link #forget} and the list until a page of it is saved.
   */
  public static Recorder goingOn(RunFolder folder, Manifest earlier) {
    Recorder recorder = new Recorder(folder);
    recorder.pages.addAll(earlier.pages());
    recorder.gaps.addAll(earlier.gaps());
    recorder.saved = folder.highestNumber();
    recorder.listIsOld = true;
    return recorder;
  }

  /**
   * Saves a page and its picture.
   *
   * @param screenshot PNG, empty if there is none
   * @throws dk.cifercheck.state.StorageFailure if the run folder cannot be written
   */
  public synchronized PageEntry save(FrozenPage page, byte[] screenshot, Place place) {
    if (listIsOld && place.kind() == PageKind.LIST) {
      forget(0);
      listIsOld = false;
    }
    saved++;
    String name = name(place);
    String file = folder.savePage(name, page.html());
    String shot = screenshot.length == 0 ? "" : folder.saveShot(name, screenshot);
    PageEntry entry =
        new PageEntry(
            file,
            Sha256.of(page.html().getBytes(StandardCharsets.UTF_8)),
            place.kind(),
            place.position(),
            place.registration(),
            place.tab(),
            place.tabs(),
            place.part(),
            page.address(),
            page.title(),
            page.takenAt(),
            shot,
            page.status(),
            page.requests());
    pages.add(entry);
    return entry;
  }

  /** Notes something that could not be opened or proved. */
  public synchronized void note(Gap gap) {
    gaps.add(gap);
  }

  /**
   * Forgets what was seen and noted of one registration, since it is visited once more. Its files
   * stay, but belong to nothing.
   *
   * @param position of the registration in portal order, from 1; 0 for the list
   */
  public synchronized void forget(int position) {
    pages.removeIf(page -> page.position() == position);
    gaps.removeIf(gap -> gap.position() == position);
  }

  /** Forgets every registration behind this one: the list does not hold them any more. */
  public synchronized void forgetBehind(int last) {
    pages.removeIf(page -> page.position() > last);
    gaps.removeIf(gap -> gap.position() > last);
  }

  /** Whether something of this registration could not be opened or proved. */
  public synchronized boolean hasGap(int position) {
    return gaps.stream().anyMatch(gap -> gap.position() == position);
  }

  /** What was saved so far. */
  public synchronized List<PageEntry> pages() {
    return List.copyOf(pages);
  }

  /** What could not be opened or proved so far. */
  public synchronized List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Only numbers and words of this program: nothing from the portal gets into a file name. */
  private String name(Place place) {
    return String.format(
        Locale.ROOT,
        "%03d-%s%s",
        saved,
        place.kind().id(),
        place.position() > 0 ? "-" + place.position() : "");
  }
}
