package dk.cifercheck.portal;

import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.LoginForm;
import dk.cifercheck.recognition.PasswordForm;
import dk.cifercheck.recognition.RefusalReader;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.SignOnMessage;
import dk.cifercheck.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Logs in: one attempt with a password. Nothing of these pages is saved, and no picture is taken
 * but that of the picture code.
 */
final class SignOn {
  private static final int PICTURES = 3;
  private static final Duration STILL = Duration.ofMillis(400);

  /**
   * The same for a form on a page that has loaded: what is typed into it is looked at again before
   * it is sent.
   */
  private static final Duration FORM_STILL = Duration.ofMillis(150);

  /** The same for the desk; the menu is waited for as well before anything is clicked. */
  private static final Duration DESK_STILL = Duration.ofMillis(250);

  private final Watch watch;
  private final PageActions actions;
  private final CaptchaAnswers captcha;
  private final Progress progress;
  private final Optional<Duration> personLimit;
  private final Boxes boxes;
  private boolean sent;

  /**
   * On one session.
   *
   * @param personLimit how long a person may take to answer in the browser; empty where nobody sees
   *     it
   */
  SignOn(
      Watch watch,
      PageActions actions,
      CaptchaAnswers captcha,
      Progress progress,
      Optional<Duration> personLimit) {
    this.watch = watch;
    this.actions = actions;
    this.captcha = captcha;
    this.progress = progress;
    this.personLimit = personLimit;
    this.boxes = watch.boxes();
  }

  /** Opens the portal and waits for something that can be logged in on. */
  LoginForm open(URI portal) throws PortalStop {
    watch.open(portal);
    Entrance entrance = entrance(portal);
    if (entrance.form().isPresent()) {
      return entrance.form().get();
    }
    Control link = entrance.link().orElseThrow();
    try {
      actions.click(Target.LOGIN_LINK, link);
    } catch (ControlGone e) {
      throw PortalStop.changed("login-not-recognised", e.getMessage());
    }
    return watch.expect(
        "the sign-on form",
        scene ->
            new Forms(scene)
                .findLogin()
                .map(found -> Sight.of(found, still(scene, FORM_STILL)))
                .orElseGet(Sight::nothing));
  }

  /** Whether the button was pressed, so that a login may have reached the portal. */
  boolean hasSent() {
    return sent;
  }

  /** Types and sends user and password once; asks for a picture code as often as allowed. */
  LoginOutcome logIn(LoginForm first, String user, Secret password) throws PortalStop {
    LoginForm form = first;
    for (int picture = 1; picture <= PICTURES; picture++) {
      refuseAgreement(form);
      Optional<Secret> code = Optional.empty();
      if (form.captcha().isPresent()) {
        code = captcha.ask(watch.picture(form.captchaImage()), picture);
        if (code.isEmpty() && personLimit.isPresent()) {
          return byPerson(form, user, password, personLimit.get());
        }
        if (code.isEmpty()) {
          return new LoginOutcome.CaptchaUnanswered("the picture code was not answered");
        }
      }
      form = typed(form, user, password, code);
      After after = submit(form, first);
      if (after.message().filter(SignOnMessage::isWrongCaptchaAlone).isEmpty()) {
        return judged(after);
      }
      if (code.isEmpty()) {
        // Nobody was asked for a code: this is not understood, and sending again might count.
        return new LoginOutcome.Unclear(after.message().get().text());
      }
      if (after.form().isEmpty()) {
        return judged(after);
      }
      form = after.form().get();
    }
    return new LoginOutcome.CaptchaUnanswered(
        "the picture code was refused " + PICTURES + " times");
  }

  /** The person answers the picture code in the visible browser, and presses the button. */
  private LoginOutcome byPerson(LoginForm form, String user, Secret password, Duration limit)
      throws PortalStop {
    // Its button may only work once the code is there, so it is not waited for.
    type(form, user, password, Optional.empty());
    progress.step(Progress.Step.WAITING_FOR_PERSON);
    boxes.mark();
    sent = true;
    Optional<After> after = watch.find(limit, scene -> after(scene, form, form));
    if (after.isPresent()) {
      return judged(after.get());
    }
    Scene scene = watch.look();
    boolean untouched =
        scene.isSameDocument(form.document()) && new Forms(scene).findLogin().isPresent();
    return untouched
        ? new LoginOutcome.CaptchaUnanswered("the picture code was not answered in the browser")
        : new LoginOutcome.Unclear("the page after the login in the browser is not understood");
  }

  private LoginForm typed(LoginForm form, String user, Secret password, Optional<Secret> code)
      throws PortalStop {
    type(form, user, password, code);
    LoginForm ready =
        watch.expect(
            "a sign-on button that can be pressed",
            scene -> pressable(new Forms(scene).findLogin()));
    // A page that draws its form anew meanwhile would send it empty.
    requireTyped(ready, user, password);
    return ready;
  }

  private void type(LoginForm form, String user, Secret password, Optional<Secret> code)
      throws PortalStop {
    try {
      // The user name belongs to the credentials: it goes only where the password may go.
      try (Secret name = Secret.of(user)) {
        actions.typeSecret(form.user(), name);
        actions.typeSecret(form.password(), password);
        if (code.isPresent() && form.captcha().isPresent()) {
          actions.typeSecret(form.captcha().get(), code.get());
          code.get().close();
        }
      }
      requireTyped(form, user, password);
    } catch (ControlGone e) {
      throw PortalStop.changed("login-not-recognised", e.getMessage());
    }
  }

  /** What the page cut or changed would be judged as a wrong password. */
  private void requireTyped(LoginForm form, String user, Secret password) throws PortalStop {
    requireTyped(form.user(), user.length(), "user name");
    requireTyped(form.password(), password.length(), "password");
  }

  private void requireTyped(Control field, int length, String what) throws PortalStop {
    if (!actions.holds(field, length)) {
      throw PortalStop.changed(
          "login-not-typed", "the field for the " + what + " does not hold all that was typed");
    }
  }

  private After submit(LoginForm form, LoginForm first) throws PortalStop {
    try {
      sent = true;
      boxes.mark();
      actions.click(Target.LOGIN_SUBMIT, form.submit());
    } catch (ControlGone e) {
      throw PortalStop.changed("login-not-recognised", e.getMessage());
    }
    Optional<After> after = watch.find(scene -> after(scene, form, first));
    return after.isPresent() ? after.get() : late(first);
  }

  private static LoginOutcome judged(After after) {
    if (after.passwordForm().isPresent()) {
      return new LoginOutcome.PasswordDemanded(after.passwordForm().get());
    }
    if (after.desk()) {
      return new LoginOutcome.LoggedIn();
    }
    return after
        .message()
        .map(message -> fromWord(message.meaning(), message.text()))
        .orElseGet(() -> new LoginOutcome.Unclear(after.note()));
  }

  private static LoginOutcome fromWord(SignOnMessage.Meaning meaning, String text) {
    return switch (meaning) {
      case WRONG_PASSWORD -> new LoginOutcome.Refused(text);
      case WRONG_CAPTCHA -> new LoginOutcome.CaptchaUnanswered(text);
      case LOCKED -> new LoginOutcome.ActionNeeded("account-locked", text);
      case EXPIRED -> new LoginOutcome.ActionNeeded("password-expired", text);
      case ELSEWHERE -> new LoginOutcome.ActionNeeded("other-person-logged-in", text);
      case REAL_NAME -> new LoginOutcome.ActionNeeded("real-name-verification", text);
      case AGREEMENT -> new LoginOutcome.ActionNeeded("terms", text);
      case REGISTRATION_NUMBER -> new LoginOutcome.ActionNeeded("registration-number", text);
      case UNKNOWN -> new LoginOutcome.Unclear(text);
    };
  }

  /** A page that says the same as the one before: what it says was there at the very first? */
  private After late(LoginForm first) {
    Scene scene = watch.look();
    return RefusalReader.of(scene)
        .read(first.texts(), boxes.said())
        .map(message -> After.said(new Forms(scene).findLogin(), message))
        .orElseGet(() -> After.nothing("the portal did not answer the login in time"));
  }

  private Sight<After> after(Scene scene, LoginForm before, LoginForm first) {
    Optional<PasswordForm> change = new Forms(scene).findPasswordChange();
    if (change.isPresent()) {
      return Sight.of(After.demand(change.get()), still(scene, FORM_STILL));
    }
    if (new Desk(scene).isLoggedIn()) {
      return Sight.of(After.atDesk(), still(scene, DESK_STILL));
    }
    Optional<LoginForm> form = new Forms(scene).findLogin();
    Optional<SignOnMessage> message =
        RefusalReader.of(scene)
            .read(
                scene.isSameDocument(before.document()) ? before.texts() : first.texts(),
                boxes.said());
    if (message.isPresent() && (form.isPresent() || message.get().stopsLogin())) {
      return Sight.of(After.said(form, message.get()), STILL);
    }
    return Sight.nothing();
  }

  private Entrance entrance(URI portal) throws PortalStop {
    try {
      return watch.expect("the sign-on page", this::entrance);
    } catch (PortalStop notThere) {
      watch.refuseForeignFrame(portal);
      throw notThere;
    }
  }

  private Sight<Entrance> entrance(Scene scene) {
    Optional<LoginForm> form = new Forms(scene).findLogin();
    if (form.isPresent()) {
      return Sight.of(new Entrance(form, Optional.empty()), still(scene, FORM_STILL));
    }
    Optional<Control> link = new Desk(scene).findLoginLink();
    return link.isPresent() && !new Dialogs(scene).isBusy()
        ? Sight.of(new Entrance(form, link), Duration.ofSeconds(1))
        : Sight.nothing();
  }

  private static Duration still(Scene scene, Duration loaded) {
    return scene.page().loading() ? STILL : loaded;
  }

  private static Sight<LoginForm> pressable(Optional<LoginForm> form) {
    return form.filter(found -> found.submit().enabled()).map(Sight::of).orElseGet(Sight::nothing);
  }

  private static void refuseAgreement(LoginForm form) throws PortalStop {
    if (!form.agreement().isEmpty()) {
      throw PortalStop.actionNeeded("terms", form.agreement());
    }
  }

  /** What the first page offers: the form, or a link to it. */
  private record Entrance(Optional<LoginForm> form, Optional<Control> link) {}
}
