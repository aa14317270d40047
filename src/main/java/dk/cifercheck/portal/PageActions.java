package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.ForeignOrigin;
import dk.cifercheck.browser.Origin;
import dk.cifercheck.browser.TypingFailed;
import dk.cifercheck.browser.Waited;
import dk.cifercheck.browser.Waiting;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Words;
import dk.cifercheck.secret.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** The only place where the program clicks or types on the portal. */
final class PageActions {
  private static final Duration COVERED_LIMIT = Duration.ofSeconds(2);

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
    WebElement element = uncovered(control);
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

  /**
   * A sign of loading that is just fading out may still lie over it, or it may still be on its way
   * to its place; nothing is clicked through.
   */
  private WebElement uncovered(Control control) throws ControlGone {
    AtomicReference<@Nullable ControlGone> problem = new AtomicReference<>();
    Waited<Optional<WebElement>> waited =
        Waiting.real()
            .until(
                COVERED_LIMIT,
                () -> find(control, problem),
                found -> found.isPresent() || !passes(problem.get()));
    Optional<WebElement> found = waited.last().orElse(Optional.empty());
    ControlGone gone = problem.get();
    if (found.isEmpty() && gone != null) {
      throw gone;
    }
    return found.orElseThrow();
  }

  private Optional<WebElement> find(
      Control control, AtomicReference<@Nullable ControlGone> problem) {
    try {
      return Optional.of(
          control.label().isEmpty()
              ? browser.locateField(control.ref())
              : browser.locate(control.ref(), control.label()));
    } catch (ControlGone e) {
      problem.set(e);
      return Optional.empty();
    }
  }

  private static boolean passes(@Nullable ControlGone problem) {
    return problem != null
        && (problem.problem() == ControlGone.Problem.COVERED
            || problem.problem() == ControlGone.Problem.MOVING);
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

  /** Whether a field holds this many characters. */
  boolean holds(Control field, int length) {
    return browser.typing().typedLengthIs(field.ref(), length);
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
