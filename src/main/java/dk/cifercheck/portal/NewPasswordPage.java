package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.PasswordForm;
import dk.cifercheck.recognition.RefusalReader;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.SignOnMessage;
import dk.cifercheck.secret.Secret;
import java.time.Duration;
import java.util.Optional;

/** The page on which the portal asks for a new password. Nothing of it is ever saved. */
public final class NewPasswordPage {
  private static final Duration STILL = Duration.ofMillis(400);

  /** The same on a page that has loaded and says that all is well: a fresh login proves it. */
  private static final Duration WELL_STILL = Duration.ofMillis(150);

  private final Browser browser;
  private final Watch watch;
  private final PageActions actions;
  private final PasswordForm form;
  private final Boxes boxes;

  NewPasswordPage(Browser browser, Watch watch, PageActions actions, PasswordForm form) {
    this.browser = browser;
    this.watch = watch;
    this.actions = actions;
    this.form = form;
    this.boxes = watch.boxes();
  }

  /**
   * Types the old and the new password and has the page prove, without any value leaving it, that
   * both fields hold the same text of the intended length.
   *
   * @return what is wrong, empty if nothing is
   */
  public Optional<String> fill(Secret current, Secret next) throws PortalStop {
    try {
      if (form.current().isPresent()) {
        actions.typeSecret(form.current().get(), current);
        if (!browser.typing().typedLengthIs(form.current().get().ref(), current.length())) {
          return Optional.of("the field for the old password does not hold what was typed");
        }
      }
      actions.typeSecret(form.fresh(), next);
      actions.typeSecret(form.repeat(), next);
    } catch (ControlGone e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    return proved(next.length());
  }

  /** Presses the button and waits for an answer. */
  public Claim submit() throws PortalStop {
    try {
      boxes.mark();
      actions.click(Target.PASSWORD_SUBMIT, form.submit());
    } catch (ControlGone e) {
      return new Claim(false, "");
    }
    Optional<Claim> claim = watch.find(this::claim);
    return claim.orElse(new Claim(false, ""));
  }

  /** Presses nothing: whether the button can be pressed at all. */
  private Optional<String> proved(int length) {
    String fresh = form.fresh().ref();
    String repeat = form.repeat().ref();
    if (!browser.typing().typedLengthIs(fresh, length)
        || !browser.typing().typedLengthIs(repeat, length)) {
      return Optional.of("a field for the new password does not hold all that was typed");
    }
    return browser.typing().sameValue(fresh, repeat, length)
        ? Optional.empty()
        : Optional.of("the two fields for the new password do not hold the same");
  }

  private Sight<Claim> claim(Scene scene) {
    Forms forms = new Forms(scene);
    boolean stillAsked = forms.findPasswordChange().isPresent();
    if (!stillAsked && (new Desk(scene).isLoggedIn() || forms.findLogin().isPresent())) {
      return Sight.of(new Claim(true, ""), scene.page().loading() ? STILL : WELL_STILL);
    }
    Optional<SignOnMessage> message = RefusalReader.of(scene).read(form.texts(), boxes.said());
    if (message.isPresent()) {
      String said = message.get().text();
      return Sight.of(new Claim(!stillAsked, stillAsked ? said : ""), STILL);
    }
    return Sight.nothing();
  }

  /**
   * What the page says after the button was pressed; only a fresh login tells whether it is true.
   *
   * @param changed whether it says that the password was changed
   * @param message what it says if not, empty if it says nothing
   */
  public record Claim(boolean changed, String message) {}
}
