package dk.cifercheck.portal;

import dk.cifercheck.recognition.LoginForm;
import dk.cifercheck.recognition.PasswordForm;
import dk.cifercheck.recognition.SignOnMessage;
import java.util.Optional;

/** What is seen after the button was pressed. */
record After(
    Optional<PasswordForm> passwordForm,
    boolean desk,
    Optional<LoginForm> form,
    Optional<SignOnMessage> message,
    String note) {
  static After demand(PasswordForm form) {
    return new After(Optional.of(form), false, Optional.empty(), Optional.empty(), "");
  }

  static After atDesk() {
    return new After(Optional.empty(), true, Optional.empty(), Optional.empty(), "");
  }

  static After said(Optional<LoginForm> form, SignOnMessage message) {
    return new After(Optional.empty(), false, form, Optional.of(message), "");
  }

  static After nothing(String note) {
    return new After(Optional.empty(), false, Optional.empty(), Optional.empty(), note);
  }
}
