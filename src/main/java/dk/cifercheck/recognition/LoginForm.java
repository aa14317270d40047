package dk.cifercheck.recognition;

import java.util.List;
import java.util.Optional;

/**
 * A sign-on form that can be seen.
 *
 * @param user where the user name is typed
 * @param password where the password is typed
 * @param captcha where the letters of the picture are typed, if they are asked for
 * @param captchaImage the picture, if one can be seen
 * @param submit the button
 * @param agreement text of a check box of consent that is not ticked, empty if there is none
 * @param address of the document that the form is in
 * @param document tells one load of the page from the next, see {@link Scene#documentId()}
 * @param texts what can be read on the page, to tell later what is new
 */
public record LoginForm(
    Control user,
    Control password,
    Optional<Control> captcha,
    Optional<Control> captchaImage,
    Control submit,
    String agreement,
    String address,
    String document,
    List<String> texts) {
  /** Makes the list immutable. */
  public LoginForm {
    texts = List.copyOf(texts);
  }
}
