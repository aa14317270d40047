package dk.cifercheck.portal;

import dk.cifercheck.recognition.PasswordForm;

/** What a login came to. */
public sealed interface LoginOutcome {
  /** Behind the login, at the desk. */
  record LoggedIn() implements LoginOutcome {}

  /**
   * Behind the login, where the portal asks for a new password first.
   *
   * @param form the form it shows
   */
  record PasswordDemanded(PasswordForm form) implements LoginOutcome {}

  /**
   * User or password was refused.
   *
   * @param message what the portal said
   */
  record Refused(String message) implements LoginOutcome {}

  /**
   * The password was not judged: the picture code was refused as often as the program asks, or a
   * person declined it.
   *
   * @param message what happened
   */
  record CaptchaUnanswered(String message) implements LoginOutcome {}

  /**
   * A person is needed.
   *
   * @param reason short word of the contract
   * @param message what the portal said
   */
  record ActionNeeded(String reason, String message) implements LoginOutcome {}

  /**
   * It is not known whether the password was judged.
   *
   * @param message what was seen
   */
  record Unclear(String message) implements LoginOutcome {}
}
