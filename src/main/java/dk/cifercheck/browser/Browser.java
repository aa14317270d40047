package dk.cifercheck.browser;

import dk.cifercheck.snapshot.FrozenPage;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A running browser with a profile of its own that is gone when it is closed. */
public final class Browser implements AutoCloseable {
  private static final String ERROR_TEXT =
      "return /^(chrome-error:|about:neterror|about:certerror)/.test(document.URL)"
          + " ? document.URL + ' ' + document.body.innerText : null;";

  private final StartedBrowser started;
  private final RemoteWebDriver driver;
  private final Dialogs dialogs;
  private final Windows windows;
  private final Frames frames;
  private final Freezer freezer;
  private final Controls controls;
  private final SecretTyping typing;

  Browser(StartedBrowser started, Clock clock) {
    this.started = started;
    this.driver = started.driver();
    this.dialogs = new Dialogs(clock);
    this.windows = new Windows(driver, dialogs);
    this.frames = new Frames(driver, dialogs);
    this.freezer = new Freezer(driver, frames, dialogs, clock);
    this.controls = new Controls(driver, frames, dialogs);
    this.typing = new SecretTyping(driver, frames, controls, dialogs);
  }

  /**
   * Starts a browser.
   *
   * @throws BrowserUnavailable if none could be started; nothing is left running then
   */
  public static Browser start(BrowserRequest request) throws BrowserUnavailable {
    return start(request, new BrowserFinder(), Clock.systemUTC());
  }

  /** Starts a browser that another finder finds. */
  public static Browser start(BrowserRequest request, BrowserFinder finder, Clock clock)
      throws BrowserUnavailable {
    return new Browser(new BrowserLauncher(request, finder).expect(), clock);
  }

  /**
   * Opens an address in the current window and waits until the document is parsed.
   *
   * @throws PageNotOpened if there was no answer, the connection failed, or time ran out
   */
  public void open(URI address) throws PageNotOpened {
    try {
      driver.get(address.toString());
    } catch (UnhandledAlertException box) {
      dialogs.note(box);
    } catch (TimeoutException late) {
      throw PageNotOpened.late(address, started.pageLimit());
    } catch (WebDriverException failure) {
      throw PageNotOpened.failed(address, failure);
    }
    requireNoErrorPage(address);
  }

  // An empty answer or a blocked request raises nothing: the browser shows a page of its own.
  private void requireNoErrorPage(URI address) throws PageNotOpened {
    frames.enterTop();
    Object text = dialogs.past(() -> driver.executeScript(ERROR_TEXT));
    if (text != null) {
      throw PageNotOpened.shown(address, text.toString());
    }
  }

  /** What the current window shows. */
  public FrozenPage freeze() {
    return freezeAsking("").page();
  }

  /** What the current window shows, unless it is what was frozen with this signature. */
  public Optional<FrozenPage> freezeIfChanged(String signature) {
    return look(signature, "").changed();
  }

  /**
   * Freezes, and asks the page something in the same call.
   *
   * @param snippet body of an asynchronous JavaScript function whose result is sent back as JSON;
   *     it has two seconds
   */
  public FrozenAnswer freezeAsking(String snippet) {
    Look look = look("", snippet);
    return new FrozenAnswer(look.changed().orElseThrow(), look.told());
  }

  /**
   * Asks the page something, and freezes it in the same call if it has changed.
   *
   * @param signature of the last frozen page, empty for none
   * @param snippet as in {@link #freezeAsking}
   */
  public Look look(String signature, String snippet) {
    return freezer.freeze(signature, snippet);
  }

  /**
   * What messages and dialogs said that came and went between two looks, so that no frozen page has
   * them; each once.
   */
  public List<String> takePassed() {
    return freezer.takePassed();
  }

  /**
   * Finds a control of a frozen page again, right before it is used. Afterwards commands go to the
   * document it is in.
   *
   * @param ref its reference
   * @param expectedLabel its text, value, title or other name, as read from the frozen page
   * @throws ControlGone if it is not there, not visible, covered, disabled or another one
   */
  public WebElement locate(String ref, String expectedLabel) throws ControlGone {
    return controls.expect(ref, expectedLabel);
  }

  /** As {@link #locate}, for a field or picture, whose name is not its own. */
  public WebElement locateField(String ref) throws ControlGone {
    return controls.expect(ref, null);
  }

  /** Types secrets. */
  public SecretTyping typing() {
    return typing;
  }

  /** The windows of this session. */
  public Windows windows() {
    return windows;
  }

  /** Boxes the pages opened. */
  public Dialogs dialogs() {
    return dialogs;
  }

  /** PNG of what the current window shows. */
  public byte[] screenshot() {
    frames.enterTop();
    return dialogs.past(() -> driver.getScreenshotAs(OutputType.BYTES));
  }

  /**
   * PNG of one element as it is drawn.
   *
   * @throws ControlGone if it is not there or not visible
   */
  public byte[] screenshotOf(String ref) throws ControlGone {
    WebElement element = locateField(ref);
    return dialogs.past(() -> element.getScreenshotAs(OutputType.BYTES));
  }

  /** Whether a picture has come from the server and is drawn; other elements always are. */
  public boolean isDrawn(String ref) throws ControlGone {
    WebElement element = locateField(ref);
    Object answer =
        dialogs.past(
            () ->
                driver.executeScript(
                    "const e = arguments[0];"
                        + " return e.tagName !== 'IMG' || (e.complete && e.naturalWidth > 0);",
                    element));
    return Boolean.TRUE.equals(answer);
  }

  /** Name, version and driver, for reports. */
  public String describe() {
    return started.describe();
  }

  /** Whether the browser answers. */
  public boolean isAlive() {
    return started.isAlive();
  }

  /** The driver itself, for the guard's self-test and the page actions. */
  public RemoteWebDriver driver() {
    return driver;
  }

  /** Ends the browser and removes its profile, within seconds even if it hangs. */
  @Override
  public void close() {
    started.close();
  }

  /** Ends it at once, from any thread; what it is asked for just now fails. */
  public void kill() {
    started.kill();
  }
}
