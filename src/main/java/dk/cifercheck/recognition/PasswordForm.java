package dk.cifercheck.recognition;

import java.util.List;
import java.util.Optional;

/**
 * A form that changes the password.
 *
 * @param current where the old password is typed, if it is asked for
 * @param fresh where the new one is typed
 * @param repeat where the new one is typed again
 * @param submit the button
 * @param maxLength smallest {@code maxlength} of the two, 0 if there is none
 * @param policy texts on the page that tell the rules for passwords
 * @param wantsPictureCode whether a picture code is asked for as well
 * @param address of the document that the form is in
 * @param texts what can be read on the page, to tell later what is new
 */
public record PasswordForm(
    Optional<Control> current,
    Control fresh,
    Control repeat,
    Control submit,
    int maxLength,
    String policy,
    boolean wantsPictureCode,
    String address,
    List<String> texts) {
  /** Makes the list immutable. */
  public PasswordForm {
    texts = List.copyOf(texts);
  }
}
