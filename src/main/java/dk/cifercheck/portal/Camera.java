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
    if (!asksForPassword(scene)) {
      recorder.save(page, picture(), place);
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
