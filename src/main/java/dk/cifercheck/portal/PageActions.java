package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.ForeignOrigin;
import dk.cifercheck.browser.Origin;
import dk.cifercheck.browser.TypingFailed;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Words;
import dk.cifercheck.secret.Secret;
import java.util.function.Predicate;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** The only place where the program clicks or types on the portal. */
final class PageActions {
  private final Browser browser;
  private final Words words;
  private final Predicate<Origin> mayHoldCredentials;
  private final Pace pace;
  private int clicks;

  /**
   * On one browser.
   *
   * @param mayHoldCredentials whether credentials may be typed into a page of this origin
   */
  PageActions(Browser browser, Words words, Predicate<Origin> mayHoldCredentials, Pace pace) {
    this.browser = browser;
    this.words = words;
    this.mayHoldCredentials = mayHoldCredentials;
    this.pace = pace;
  }

  /**
   * Clicks a control that recognition found, after asking the live page whether it is still the
   * same.
   *
   * @throws ControlGone if it is not there, not visible, covered, or says something else now
   */
  void click(Target target, Control control) throws ControlGone {
    refuseWrongLabel(target, control);
    pace.await();
    WebElement element =
        control.label().isEmpty()
            ? browser.locateField(control.ref())
            : browser.locate(control.ref(), control.label());
    clicks++;
    try {
      element.click();
    } catch (UnhandledAlertException box) {
      browser.dialogs().note(box);
      // A form that may have been sent is not sent again: what the box said tells how it went.
      if (!target.submits()) {
        throw gone(control, box);
      }
    } catch (WebDriverException e) {
      throw gone(control, e);
    }
  }

  /** How many clicks were made so far. */
  int clicks() {
    return clicks;
  }

  /** Types a secret into a field of a page that may hold credentials. */
  void typeSecret(Control field, Secret secret) throws ControlGone, PortalStop {
    try {
      browser.typing().type(field.ref(), secret, mayHoldCredentials);
    } catch (ForeignOrigin e) {
      throw PortalStop.guard("foreign-origin", e.getMessage());
    } catch (TypingFailed e) {
      throw PortalStop.changed("login-not-recognised", e.getMessage());
    }
  }

  /** Whether a field holds as many characters as the secret has. */
  boolean holdsAll(Control field, Secret secret) {
    return browser.typing().typedLengthIs(field.ref(), secret.length());
  }

  private static ControlGone gone(Control control, WebDriverException cause) {
    return new ControlGone(
        control.ref(),
        ControlGone.Problem.NOT_THERE,
        control.label(),
        cause.getClass().getSimpleName());
  }

  private void refuseWrongLabel(Target target, Control control) {
    boolean fits =
        target.concepts().isEmpty()
            || target.concepts().stream().anyMatch(concept -> words.is(concept, control.label()));
    if (!fits || (!target.submits() && words.is("action.forbidden", control.label()))) {
      throw new IllegalStateException("refused to click \"" + control.label() + "\" as " + target);
    }
  }
}
