package dk.cifercheck.browser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The windows and tabs of one session, by the driver's handles. */
public final class Windows {
  private final RemoteWebDriver driver;
  private final Dialogs dialogs;

  Windows(RemoteWebDriver driver, Dialogs dialogs) {
    this.driver = driver;
    this.dialogs = dialogs;
  }

  /** All open windows. */
  public List<String> handles() {
    return List.copyOf(dialogs.past(driver::getWindowHandles));
  }

  /** The window commands go to; empty if it was closed meanwhile. */
  public Optional<String> findCurrent() {
    try {
      return Optional.of(driver.getWindowHandle());
    } catch (NoSuchWindowException closed) {
      return Optional.empty();
    }
  }

  /** A window that is open now and was not before; the last one of several. */
  public Optional<String> findNew(Set<String> before) {
    return handles().stream()
        .filter(handle -> !before.contains(handle))
        .reduce((one, next) -> next);
  }

  /** Makes a window the one commands go to; false if it is not open. */
  public boolean switchTo(String handle) {
    try {
      driver.switchTo().window(handle);
      return true;
    } catch (NoSuchWindowException closed) {
      return false;
    }
  }

  /**
   * Closes a window and goes to another one. The last window stays open, since closing it ends the
   * session.
   *
   * @param handle the one to close
   * @param next where to go
   * @return whether {@code next} is the current one now
   */
  public boolean close(String handle, String next) {
    if (handles().size() > 1 && switchTo(handle)) {
      dialogs.past(
          () -> {
            driver.close();
            return true;
          });
    }
    return switchTo(next);
  }
}
