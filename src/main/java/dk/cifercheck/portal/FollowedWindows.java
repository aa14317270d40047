package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.WebDriverException;

/** The windows of one browser in turn: what a person looks at may be in any of them. */
final class FollowedWindows {
  private final Browser browser;
  private final Supplier<Gaze> gaze;
  private final Map<String, Gaze> windows = new HashMap<>();
  private int turn;

  /**
   * Of one browser.
   *
   * @param gaze makes a look at a window that was not seen before
   */
  FollowedWindows(Browser browser, Supplier<Gaze> gaze) {
    this.browser = browser;
    this.gaze = gaze;
  }

  /**
   * The next one, which is the browser's current one then.
   *
   * @throws WebDriverException if it was closed at this moment, or every window is
   */
  Gaze next() {
    List<String> handles = browser.windows().handles();
    if (handles.isEmpty()) {
      throw new NoSuchWindowException("every window is closed");
    }
    windows.keySet().retainAll(handles);
    turn = (turn + 1) % handles.size();
    String handle = handles.get(turn);
    boolean isCurrent = browser.windows().findCurrent().filter(handle::equals).isPresent();
    if (!isCurrent && !browser.windows().switchTo(handle)) {
      throw new NoSuchWindowException("the window was just closed");
    }
    return windows.computeIfAbsent(handle, h -> gaze.get());
  }

  /** Whether there is no window any more, or no browser. */
  boolean areGone() {
    try {
      return browser.windows().handles().isEmpty();
    } catch (WebDriverException lost) {
      return true;
    }
  }

  /** Makes the first window the current one, if it is still there. */
  void backToFirst() {
    try {
      browser.windows().handles().stream().findFirst().ifPresent(browser.windows()::switchTo);
    } catch (WebDriverException lost) {
      return;
    }
  }
}
