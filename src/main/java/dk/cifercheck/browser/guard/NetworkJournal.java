package dk.cifercheck.browser.guard;

import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;

/**
 * Asks the extension's journal which requests the pages made.
 *
 * <p>The question goes through the page's own world, so a page that means harm could invent an
 * answer: the journal explains, it does not guard.
 */
public final class NetworkJournal {
  private static final long LIMIT_MS = 1_000;

  private NetworkJournal() {}

  /**
   * What the journal knows, asked from the page or frame the driver is in.
   *
   * @throws UnhandledAlertException if the page opened a box, whose text is only told this once
   */
  public static JournalReading read(JavascriptExecutor driver) {
    String script =
        "const done = arguments[arguments.length - 1];\n("
            + questionScript()
            + ")(arguments[0]).then(done);";
    try {
      Object answer = driver.executeAsyncScript(script, LIMIT_MS);
      return JournalReading.parse(answer instanceof String text ? text : null);
    } catch (UnhandledAlertException box) {
      throw box;
    } catch (WebDriverException failure) {
      return JournalReading.UNAVAILABLE;
    }
  }

  /**
   * The question as a JavaScript function expression, for a script that asks along with other
   * things: called with a limit in milliseconds it returns a promise of JSON text for {@link
   * JournalReading#parse}, or of {@code null} where nothing answers (at once where there is no
   * extension). The promise never fails.
   */
  public static String questionScript() {
    return "(limit) => ("
        + askScript()
        + ")({ kind: 'journal' }, limit).then((answer) => answer && JSON.stringify(answer))";
  }

  static String askScript() {
    return GuardResource.text("question.js").strip();
  }
}
