package dk.cifercheck.run;

import dk.cifercheck.credentials.ChangePage;
import dk.cifercheck.credentials.GuardedLogin;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordPolicy;
import dk.cifercheck.portal.LoginOutcome;
import dk.cifercheck.portal.NewPasswordPage;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.recognition.PasswordForm;
import dk.cifercheck.secret.Secret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password page, in a browser session of its own whose guard lets the change through. That
 * session begins only when a new password is there to be typed.
 */
final class ChangeStep implements ChangePage {
  private final Sessions sessions;
  private final GuardedLogin login;
  private final PasswordForm seen;
  private final Progress progress;
  private @Nullable NewPasswordPage page;
  private @Nullable PortalStop stop;

  ChangeStep(Sessions sessions, GuardedLogin login, PasswordForm seen, Progress progress) {
    this.sessions = sessions;
    this.login = login;
    this.seen = seen;
    this.progress = progress;
  }

  @Override
  public PasswordPolicy policy() {
    return PolicyText.read(seen.policy(), seen.maxLength());
  }

  /** As soon as a new password is there, the browser to type it in is started. */
  NewPassword preparing(NewPassword source) {
    return policy -> {
      Optional<Secret> found = source.find(policy);
      if (found.isPresent()) {
        sessions.forPasswordStep(true);
        sessions.prepare();
      }
      return found;
    };
  }

  @Override
  public Filling fill(Secret current, Secret next) {
    try {
      NewPasswordPage opened = open(current);
      page = opened;
      Optional<String> flaw = opened.fill(current, next);
      return flaw.isPresent() ? new Filling.NotProved(flaw.get()) : new Filling.Proved();
    } catch (PortalStop e) {
      stop = e;
      return new Filling.NotProved(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public SubmitClaim submit() {
    sessions.forPasswordStep(false);
    NewPasswordPage opened = page;
    if (opened == null) {
      throw new IllegalStateException("nothing was typed yet");
    }
    try {
      NewPasswordPage.Claim claim = opened.submit();
      sessions.leave();
      if (claim.changed()) {
        progress.step(Progress.Step.PROVING_CHANGE);
        return new SubmitClaim.Success();
      }
      return claim.message().isEmpty()
          ? new SubmitClaim.Silence()
          : new SubmitClaim.Rejected(claim.message());
    } catch (PortalStop e) {
      return new SubmitClaim.Silence();
    }
  }

  /** What stopped the typing, if it was more than a field that does not hold what was typed. */
  void rethrow() throws PortalStop {
    sessions.forPasswordStep(false);
    if (stop != null) {
      throw stop;
    }
  }

  /** Nobody is asked for a new password that then cannot be sent. */
  static void requireNoPictureCode(PasswordForm form) throws PortalStop {
    if (form.wantsPictureCode()) {
      throw PortalStop.actionNeeded(
          "password-picture", "the page for a new password asks for a picture code");
    }
  }

  private NewPasswordPage open(Secret current) throws PortalStop {
    sessions.forPasswordStep(true);
    LoginEnds.expectIn(login.logIn(current), sessions);
    // The next browser proves the change, and may do no more than any other.
    sessions.forPasswordStep(false);
    sessions.prepare();
    if (sessions.lastOutcome().orElse(null) instanceof LoginOutcome.PasswordDemanded demanded) {
      requireNoPictureCode(demanded.form());
      return sessions.expectCurrent().newPasswordPage(demanded.form());
    }
    throw PortalStop.changed(
        "password-page-gone", "the portal did not ask for a new password the second time");
  }
}
