package dk.cifercheck.browser;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Finds the controls of a frozen page again. */
final class Controls {
  private final RemoteWebDriver driver;
  private final Frames frames;
  private final Dialogs dialogs;
  private final String script = Scripts.locating();

  Controls(RemoteWebDriver driver, Frames frames, Dialogs dialogs) {
    this.driver = driver;
    this.frames = frames;
    this.dialogs = dialogs;
  }

  /** The element, checked; null as label leaves the label out. */
  WebElement expect(String ref, @Nullable String label) throws ControlGone {
    if (!dialogs.past(() -> frames.enterDocumentOf(ref))) {
      throw new ControlGone(ref, ControlGone.Problem.FRAME_GONE, label, "");
    }
    Map<?, ?> answer = ask(ref, label);
    Object problem = answer.get("problem");
    if (problem == null && answer.get("element") instanceof WebElement element) {
      return element;
    }
    ControlGone.Problem kind =
        problem == null
            ? ControlGone.Problem.NOT_THERE
            : ControlGone.Problem.valueOf(problem.toString());
    throw new ControlGone(ref, kind, label, String.valueOf(answer.get("found")));
  }

  private Map<?, ?> ask(String ref, @Nullable String label) throws ControlGone {
    Map<String, @Nullable Object> question = new HashMap<>();
    question.put("ref", ref);
    question.put("label", label);
    try {
      Object answer = dialogs.past(() -> driver.executeScript(script, question));
      return answer instanceof Map<?, ?> map ? map : Map.of("problem", "NOT_THERE", "found", "");
    } catch (StaleElementReferenceException replaced) {
      throw new ControlGone(ref, ControlGone.Problem.NOT_THERE, label, "");
    }
  }
}
