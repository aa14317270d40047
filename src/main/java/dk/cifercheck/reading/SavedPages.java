package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.SavedPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The saved pages of a run, opened once each and checked to be what was saved. */
public final class SavedPages {
  private final RunFolder folder;
  private final Lexicon lexicon;
  private final RequestDoubt doubt;
  private final Map<String, Opened> opened = new HashMap<>();

  /** Of this run, understood with these words. */
  public SavedPages(RunFolder folder, Manifest manifest, Lexicon lexicon) {
    this.folder = folder;
    this.lexicon = lexicon;
    this.doubt = new RequestDoubt(manifest.pages(), lexicon.words());
  }

  /** What the requests of a page say against it. */
  RequestDoubt doubt() {
    return doubt;
  }

  /**
   * A page, or why it must not be read.
   *
   * @param scene the page, empty if it must not be read
   * @param problem why not, empty if it may
   */
  public record Opened(Optional<Scene> scene, String problem) {}

  /** Opens one. */
  public Opened open(PageEntry entry) {
    return opened.computeIfAbsent(entry.file(), file -> read(entry));
  }

  Evidence evidence(PageEntry entry, String tab) {
    return new Evidence(entry.file(), entry.sha256(), tab, "");
  }

  private Opened read(PageEntry entry) {
    SavedPage saved = folder.page(entry);
    if (saved instanceof SavedPage.Intact intact) {
      FrozenPage page =
          new FrozenPage(
              entry.address(),
              entry.title(),
              intact.html(),
              entry.time(),
              entry.status(),
              false,
              entry.requests(),
              "",
              entry.sha256());
      return new Opened(Optional.of(Scene.of(page, lexicon)), "");
    }
    return new Opened(Optional.empty(), ((SavedPage.Unusable) saved).reason());
  }
}
