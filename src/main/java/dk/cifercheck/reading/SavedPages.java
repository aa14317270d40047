package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.SavedPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The saved pages of a run, opened once each and checked to be what was saved. */
final class SavedPages {
  private final RunFolder folder;
  private final Lexicon lexicon;
  private final Map<String, Opened> opened = new HashMap<>();

  SavedPages(RunFolder folder, Lexicon lexicon) {
    this.folder = folder;
    this.lexicon = lexicon;
  }

  /**
   * A page, or why it must not be read.
   *
   * @param scene the page, empty if it must not be read
   * @param problem why not, empty if it may
   */
  record Opened(Optional<Scene> scene, String problem) {}

  Opened open(PageEntry entry) {
    return opened.computeIfAbsent(entry.file(), file -> read(entry));
  }

  Evidence evidence(PageEntry entry, String tab) {
    return new Evidence(entry.file(), entry.sha256(), tab, "");
  }

  /** A request of the page that failed, so that nothing on it is "empty". */
  static Optional<String> failedRequest(PageEntry entry) {
    return first(entry, SavedPages::failed, "failed");
  }

  /** A request for data that failed: rows that stand there may be those of the page before. */
  static Optional<String> failedData(PageEntry entry) {
    return first(
        entry, request -> failed(request) && request.type().equals("xmlhttprequest"), "failed");
  }

  /** A request that has no answer, whether it failed, was stopped or is still under way. */
  static Optional<String> unanswered(PageEntry entry) {
    return failedRequest(entry)
        .or(
            () ->
                first(
                    entry,
                    request -> request.outcome() != PageRequest.Outcome.DONE,
                    "got no answer"));
  }

  private static Optional<String> first(
      PageEntry entry, Predicate<PageRequest> which, String what) {
    return entry.requests().stream()
        .filter(which)
        .map(request -> "a request of the page " + what + ": " + request.address())
        .findFirst();
  }

  private static boolean failed(PageRequest request) {
    return request.status() >= 400 || request.outcome() == PageRequest.Outcome.FAILED;
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
