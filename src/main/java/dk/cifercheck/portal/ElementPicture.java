package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.recognition.Control;
import java.time.Duration;
import java.util.Optional;

/** Takes the picture of one element, once it has come and is drawn. */
final class ElementPicture {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Browser browser;
  private final Waiting waiting;

  ElementPicture(Browser browser, Waiting waiting) {
    this.browser = browser;
    this.waiting = waiting;
  }

  /** Nothing if there is none or it cannot be taken. */
  byte[] take(Optional<Control> image) {
    if (image.isEmpty()) {
      return new byte[0];
    }
    String ref = image.get().ref();
    try {
      waiting.until(LIMIT, () -> isDrawn(ref), drawn -> drawn);
      return browser.screenshotOf(ref);
    } catch (ControlGone e) {
      return new byte[0];
    }
  }

  private boolean isDrawn(String ref) {
    try {
      return browser.isDrawn(ref);
    } catch (ControlGone e) {
      return false;
    }
  }
}
