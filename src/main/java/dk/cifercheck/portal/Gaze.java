package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Notice;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at one window and never touches it: a person clicks there. */
final class Gaze {
  private final Browser browser;
  private final Lexicon lexicon;
  private final Notices notices;
  private final Wire wire;
  private @Nullable Scene shown;
  private @Nullable View view;
  private long changedAt = System.nanoTime();
  private double beganBefore;

  Gaze(Browser browser, Lexicon lexicon, Notices notices) {
    this.browser = browser;
    this.lexicon = lexicon;
    this.notices = notices;
    this.wire = new Wire(browser);
    wire.markDetails(0);
  }

  /** What the window shows now; the same object while it does not change. */
  Scene look() {
    // Asked first: what is requested later cannot be what the page shows.
    double latest = wire.latest();
    Optional<FrozenPage> fresh = browser.freezeIfChanged(signature());
    if (fresh.isPresent()) {
      Scene scene = Scene.of(fresh.get(), lexicon);
      Dialogs dialogs = new Dialogs(scene);
      dialogs.passing().forEach(notices::hear);
      dialogs.findNotice().map(Notice::text).ifPresent(notices::hear);
      shown = scene;
      changedAt = System.nanoTime();
      beganBefore = latest;
    }
    hearPassed();
    return Objects.requireNonNull(shown);
  }

  /** What came and went between two looks is as good as seen. */
  private void hearPassed() {
    browser.takePassed().stream()
        .filter(text -> !lexicon.words().mentions("text.success", text))
        .filter(text -> !lexicon.vocabulary().means(text, "text.loading"))
        .forEach(notices::hear);
  }

  /** What the page that was looked at last is; judged once for each page. */
  View view(Function<Scene, View> judge) {
    Scene scene = Objects.requireNonNull(shown);
    View last = view;
    if (last == null || last.scene() != scene) {
      last = judge.apply(scene);
      view = last;
    }
    return last;
  }

  /** Whether the page has been for long enough as it was seen. */
  boolean isStill(Sight<?> sight) {
    return sight.value().isPresent() && sight.isStill(stillFor(), wire);
  }

  /** Whether the page has not changed for so long and waits for nothing. */
  boolean isStill(Duration time) {
    return stillFor().compareTo(time) >= 0 && wire.isQuiet();
  }

  /**
   * What is shown is done with. Requests that began after it was drawn belong to what comes next,
   * even if the person was quicker than the program.
   */
  void settle() {
    wire.markDetails(beganBefore);
  }

  /** The same within the details of one registration, which may have brought data for all tabs. */
  void settleTab() {
    wire.markTab(beganBefore);
  }

  /** What went wrong on the page, an English phrase. */
  Optional<String> findTrouble(Scene scene) {
    return notices.findTrouble().or(() -> wire.findFailure(scene.page()));
  }

  /** The page with its requests. */
  FrozenPage withRequests(FrozenPage page) {
    return wire.withRequests(page);
  }

  /** The same for one on which something is blank: with what may be the reason. */
  FrozenPage withTroubles(FrozenPage page) {
    return wire.withTroubles(page);
  }

  /** The requests of all windows. */
  Wire wire() {
    return wire;
  }

  private Duration stillFor() {
    return Duration.ofNanos(System.nanoTime() - changedAt);
  }

  private String signature() {
    return shown == null ? "" : shown.page().signature();
  }
}
