package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.recognition.SignOnMessage.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReaderTest {
  private static final String FORM = "<p>Sign on</p><input type=\"password\">";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|用户名或密码错误; WRONG_PASSWORD",
        "1|Whatever it says; WRONG_PASSWORD",
        "2|验证码错误请重新输入; WRONG_CAPTCHA",
        "1|Wrong user name or password 2|Verification code error; WRONG_PASSWORD",
        "The account is locked. Wrong password entered too often; WRONG_PASSWORD",
        "密码错误,再错3次账号将被锁定; WRONG_PASSWORD",
        "Wrong password. After 3 more attempts the account will be locked; WRONG_PASSWORD",
        "3|The account is locked, please contact the authority; LOCKED",
        "用户名、密码或验证码错误; WRONG_PASSWORD",
        "验证码或口令有误; WRONG_PASSWORD",
        "Incorrect username, password or verification code; WRONG_PASSWORD",
        "2|Verification code or password incorrect; WRONG_PASSWORD",
        "Login failed. Your password has expired; EXPIRED",
        "Verification code; UNKNOWN",
        "验证码; UNKNOWN",
        "The verification code is wrong, please enter it again; WRONG_CAPTCHA",
        "验证码已失效; WRONG_CAPTCHA",
        "Step 2 | 5 attempts left; UNKNOWN",
        "Step 1 | 5 attempts left; UNKNOWN",
        "您的账号已被锁定; LOCKED",
        "The password is incorrect, password error; WRONG_PASSWORD",
        "Somebody is already logged in; ELSEWHERE",
        "Please finish real-name verification; REAL_NAME",
        "Something else entirely; UNKNOWN"
      })
  void what_the_page_says_new_is_understood(String said, Meaning meaning) {
    Scene scene = Pages.scene(FORM + "<div>" + said + "</div>");
    SignOnMessage message = RefusalReader.of(scene).read(List.of("Sign on")).orElseThrow();
    assertEquals(meaning, message.meaning());
  }

  @Test
  void what_stood_there_before_says_nothing() {
    Scene scene = Pages.scene(FORM + "<div>Verification code error</div>");
    assertTrue(
        RefusalReader.of(scene).read(List.of("Sign on", "Verification code error")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "用户名或密码错误; WRONG_PASSWORD",
        "验证码错误; WRONG_CAPTCHA",
        "密码错误5次，账号已锁定; WRONG_PASSWORD",
        "Your password has expired; EXPIRED",
        "Welcome to the new portal; UNKNOWN"
      })
  void what_a_box_said_counts_where_the_page_says_nothing(String said, Meaning meaning) {
    Scene scene = Pages.scene(FORM);
    SignOnMessage message =
        RefusalReader.of(scene).read(List.of("Sign on"), List.of(said)).orElseThrow();
    assertEquals(meaning, message.meaning());
    assertEquals(said, message.text());
  }

  @Test
  void an_empty_box_says_nothing() {
    assertTrue(RefusalReader.of(Pages.scene(FORM)).read(List.of("Sign on"), List.of("")).isEmpty());
  }
}
