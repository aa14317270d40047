package dk.cifercheck.run;

import dk.cifercheck.credentials.LoginResult;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.LoginOutcome;
import dk.cifercheck.portal.PortalStop;
import java.util.Optional;

/** From what a login came to, to how the run goes on or ends. */
final class LoginEnds {
  private LoginEnds() {}

  /**
   * Returns where the portal let the account in.
   *
   * @throws PortalStop where it did not
   */
  static void expectIn(LoginResult result, Sessions sessions) throws PortalStop {
    if (result instanceof LoginResult.KnownRefused) {
      throw PortalStop.actionNeeded(
          "password-known-refused",
          "the portal refused this password before; it is not typed again");
    }
    if (result instanceof LoginResult.Blocked blocked) {
      throw PortalStop.actionNeeded(
          "too-many-logins",
          blocked.inARow() + " logins in a row were refused or had no answer; no more is sent");
    }
    Optional<PortalStop> stop = sessions.lastStop();
    if (stop.isPresent()) {
      throw stop.get();
    }
    refuse(sessions.lastOutcome().orElseThrow());
  }

  private static void refuse(LoginOutcome outcome) throws PortalStop {
    if (outcome instanceof LoginOutcome.Refused refused) {
      throw new PortalStop(
          ExitCode.LOGIN_REFUSED.code(), "login-refused", "the portal said: " + refused.message());
    }
    if (outcome instanceof LoginOutcome.CaptchaUnanswered captcha) {
      throw PortalStop.actionNeeded("captcha-unanswered", captcha.message());
    }
    if (outcome instanceof LoginOutcome.ActionNeeded needed) {
      throw PortalStop.actionNeeded(needed.reason(), "the portal said: " + needed.message());
    }
    if (outcome instanceof LoginOutcome.Unclear unclear) {
      throw PortalStop.changed("login-not-understood", unclear.message());
    }
  }
}
