package dk.cifercheck.browser;

import java.util.Map;
import org.openqa.selenium.NoSuchFrameException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Moves between the documents of one window by references. Every command but these leaves the
 * driver in the document it was in, or in the top one; so where no frame was entered, nothing has
 * to be asked.
 */
final class Frames {
  private final RemoteWebDriver driver;
  private final Dialogs dialogs;
  private final String finding = Scripts.finding();
  private boolean inFrame;

  Frames(RemoteWebDriver driver, Dialogs dialogs) {
    this.driver = driver;
    this.dialogs = dialogs;
  }

  /** Goes to the document that holds this reference; false if a frame on the way is gone. */
  boolean enterDocumentOf(String ref) {
    int end = ref.lastIndexOf('.');
    enterTop();
    return end < 0 || enter(ref.substring(0, end));
  }

  /** Goes to the top document of the window. */
  void enterTop() {
    if (inFrame) {
      dialogs.past(() -> driver.switchTo().defaultContent());
      inFrame = false;
    }
  }

  /** Goes into the frame with this reference, from the top. */
  boolean enterFrame(String ref) {
    enterTop();
    return enter(ref);
  }

  private boolean enter(String path) {
    StringBuilder ref = new StringBuilder();
    for (String number : path.split("\\.", -1)) {
      ref.append(ref.length() == 0 ? "" : ".").append(number);
      Object frame =
          dialogs.past(() -> driver.executeScript(finding, Map.of("ref", ref.toString())));
      if (!(frame instanceof WebElement element) || !enter(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean enter(WebElement frame) {
    try {
      inFrame = true;
      driver.switchTo().frame(frame);
      return true;
    } catch (NoSuchFrameException | StaleElementReferenceException gone) {
      return false;
    }
  }
}
