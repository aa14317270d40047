package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import java.util.function.UnaryOperator;
import org.openqa.selenium.WebDriverException;

/** Saves pages with their pictures; never one on which a password is asked for. */
final class Camera {
  private static final byte[] NO_PICTURE = new byte[0];

  private final Browser browser;
  private final UnaryOperator<FrozenPage> withRequests;
  private final Recorder recorder;

  /**
   * For one window.
   *
   * @param withRequests adds to a frozen page what the network journal knows of it
   */
  Camera(Browser browser, UnaryOperator<FrozenPage> withRequests, Recorder recorder) {
    this.browser = browser;
    this.withRequests = withRequests;
    this.recorder = recorder;
  }

  /** Saves exactly what was looked at, with a picture of the window as it is now. */
  void save(Scene scene, Place place) {
    save(scene, withRequests.apply(scene.page()), place);
  }

  /** The same with requests that are known already. */
  void save(Scene scene, FrozenPage page, Place place) {
    if (asksForPassword(scene)) {
      return;
    }
    byte[] picture = picture();
    recorder.save(picture.length == 0 ? page : outlined(page), picture, place);
  }

  /** With the places in the picture; without, where it moved on while the picture was taken. */
  private FrozenPage outlined(FrozenPage page) {
    try {
      return browser.outlined(page.signature()).map(now -> page.withHtml(now.html())).orElse(page);
    } catch (WebDriverException e) {
      return page;
    }
  }

  private static boolean asksForPassword(Scene scene) {
    Forms forms = new Forms(scene);
    return scene.hasPasswordField()
        || forms.findLogin().isPresent()
        || forms.findPasswordChange().isPresent();
  }

  private byte[] picture() {
    try {
      return browser.screenshot();
    } catch (WebDriverException e) {
      return NO_PICTURE;
    }
  }
}
