package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormsTest {
  private static final String LOGIN =
      """
      <form>
        <p><input type="hidden" name="lt"></p>
        <div><label>User name</label><input type="text" data-cc-ref="1"></div>
        <div><label>Password</label><input type="password" data-cc-ref="2"></div>
        <div><label>Verification code</label><input type="text" data-cc-ref="3">
          <img data-cc-ref="4"></div>
        <button type="button" data-cc-ref="5">Forgot password</button>
        <button type="button" data-cc-ref="6">Log in</button>
      </form>
      """;

  @Test
  void a_sign_on_form_is_found_by_what_a_person_reads() {
    LoginForm form = new Forms(Pages.scene(LOGIN)).findLogin().orElseThrow();
    assertEquals("1", form.user().ref());
    assertEquals("2", form.password().ref());
    assertEquals("3", form.captcha().orElseThrow().ref());
    assertEquals("4", form.captchaImage().orElseThrow().ref());
    assertEquals("6", form.submit().ref());
  }

  @Test
  void a_form_without_labels_is_found_by_the_order_of_its_fields() {
    String body =
        """
        <div><input data-cc-ref="1"><input type="password" data-cc-ref="2">
        <input type="submit" value="Go" data-cc-ref="3"></div>
        """;
    LoginForm form = new Forms(Pages.scene(body)).findLogin().orElseThrow();
    assertEquals("1", form.user().ref());
    assertEquals("3", form.submit().ref());
    assertTrue(form.captcha().isEmpty());
  }

  @Test
  void the_address_of_the_form_is_that_of_its_frame() {
    String body = "<cc-frame data-cc-address=\"https://sso.invalid/x\">" + LOGIN + "</cc-frame>";
    assertEquals(
        "https://sso.invalid/x", new Forms(Pages.scene(body)).findLogin().orElseThrow().address());
  }

  @Test
  void a_hidden_password_field_is_no_sign_on_form() {
    String body = "<div data-cc-hidden=\"\">" + LOGIN + "</div>";
    assertTrue(new Forms(Pages.scene(body)).findLogin().isEmpty());
  }

  @Test
  void a_box_of_consent_that_is_not_ticked_is_seen() {
    String body =
        LOGIN.replace(
            "</form>",
            "<label><input type=\"checkbox\"> I have read and agree to the terms</label></form>");
    assertFalse(new Forms(Pages.scene(body)).findLogin().orElseThrow().agreement().isEmpty());
  }

  @Test
  void three_password_fields_are_a_change_and_keep_their_roles() {
    String body =
        """
        <form>
          <label for="a">New password</label><input id="a" type="password" maxlength="16" data-cc-ref="1">
          <label for="b">Confirm new password</label><input id="b" type="password" data-cc-ref="2">
          <label for="c">Old password</label><input id="c" type="password" data-cc-ref="3">
          <p>8 to 16 characters, with a letter and a digit</p>
          <button data-cc-ref="4">Submit</button>
        </form>
        """;
    Forms forms = new Forms(Pages.scene(body));
    PasswordForm form = forms.findPasswordChange().orElseThrow();
    assertEquals("3", form.current().orElseThrow().ref());
    assertEquals("1", form.fresh().ref());
    assertEquals("2", form.repeat().ref());
    assertEquals("4", form.submit().ref());
    assertEquals(16, form.maxLength());
    assertTrue(form.policy().contains("8 to 16"));
    assertTrue(forms.findLogin().isEmpty());
  }
}
