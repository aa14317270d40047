package dk.cifercheck.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.LoginForm;
import dk.cifercheck.secret.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign-on by itself; a script in the page plays the person, or the portal's odd ways. */
class SignOnIT {
  private static final String COMPANY = "bolcher";
  private static final String NOTHING = "";

  @TempDir Path folder;
  private Browser browser;
  private Replica replica = Replica.start(ReplicaSettings.standard(), Clock.systemUTC());

  @BeforeEach
  void start() throws Exception {
    browser = Browser.start(BrowserRequest.headless(folder));
  }

  @AfterEach
  void stop() {
    browser.close();
    replica.close();
  }

  @Test
  void aPersonWhoAnswersThePictureCodeInTheBrowserGetsIn() throws Exception {
    restart("captcha=picture");
    assertInstanceOf(LoginOutcome.LoggedIn.class, byPerson(code(), right()));
  }

  @Test
  void aPasswordThatIsRefusedAfterThePersonPressedIsRefused() throws Exception {
    restart("captcha=picture");
    LoginOutcome outcome = byPerson(code(), Secret.of("Not-it-1"));
    assertTrue(assertInstanceOf(LoginOutcome.Refused.class, outcome).message().contains("1|"));
  }

  @Test
  void aPictureCodeThatThePersonMistypedIsNoAttempt() throws Exception {
    restart("captcha=picture");
    assertInstanceOf(
        LoginOutcome.CaptchaUnanswered.class, byPerson(() -> pressing("'----'"), right()));
    assertEquals(0, replica.wrongAttempts(COMPANY));
  }

  @Test
  void aPersonWhoDoesNothingLeavesThePasswordUnsent() throws Exception {
    restart("captcha=picture");
    LoginOutcome outcome = byPerson(() -> NOTHING, right());
    assertInstanceOf(LoginOutcome.CaptchaUnanswered.class, outcome);
    assertEquals(0, posts());
  }

  @Test
  void aPersonWhoEndsOnAnotherPageLeavesItUnclear() throws Exception {
    restart("captcha=picture");
    LoginOutcome outcome =
        byPerson(() -> "document.body.innerHTML = '<p>Step 2 of the way</p>'", right());
    assertInstanceOf(LoginOutcome.Unclear.class, outcome);
  }

  @Test
  void aFieldThatCutsThePasswordStopsBeforeTheButtonIsPressed() throws Exception {
    restart("captcha=none");
    SignOn signOn = signOn(() -> NOTHING);
    LoginForm form = signOn.open(replica.address());
    browser.driver().executeScript("document.querySelector('#swm2').maxLength = 6");

    PortalStop stop =
        assertThrows(
            PortalStop.class, () -> signOn.logIn(form, user(), Secret.of("Longer-than-6")));

    assertEquals("login-not-typed", stop.reason());
    assertEquals(4, stop.exitCode());
    assertFalse(signOn.hasSent());
    assertEquals(0, posts());
  }

  @Test
  void aFormThatIsEmptiedBeforeItsButtonCanBePressedIsNotSent() throws Exception {
    restart("captcha=none");
    SignOn signOn = signOn(() -> NOTHING);
    LoginForm form = signOn.open(replica.address());
    browser
        .driver()
        .executeScript(
            "const p = document.querySelector('#swm2'), b = document.querySelector('#sub3');"
                + "p.addEventListener('input', () => { b.disabled = true;"
                + " setTimeout(() => { p.value = ''; b.disabled = false; }, 1500); })");

    PortalStop stop = assertThrows(PortalStop.class, () -> signOn.logIn(form, user(), right()));

    assertEquals("login-not-typed", stop.reason());
    assertEquals(0, posts());
  }

  /** What a portal may do when the button is pressed, and what it comes to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "msg.textContent = 'Verification code error'; msg.style.display = 'block' | Unclear",
        "alert('验证码错误') | Unclear",
        "alert('用户名或密码错误') | Refused",
        "setTimeout(() => alert('Wrong user name or password'), 1500) | Refused",
        "confirm('Another person is logged in. Go on?') | ActionNeeded",
        "alert('Your password has expired') | ActionNeeded",
        "alert('Code 17') | Unclear"
      })
  void whatIsSaidAfterThePressIsJudgedAndNothingIsSentTwice(String script, String outcome)
      throws Exception {
    restart("captcha=none");
    SignOn signOn = signOn(() -> NOTHING);
    LoginForm form = signOn.open(replica.address());
    browser
        .driver()
        .executeScript(
            "const msg = document.querySelector('#msg'); const b = document.querySelector('#sub3');"
                + "window.pressed = 0;"
                + "b.addEventListener('click', e => { e.stopImmediatePropagation(); pressed++; "
                + script
                + " }, true)");

    LoginOutcome came = signOn.logIn(form, user(), right());

    assertEquals(outcome, came.getClass().getSimpleName(), came::toString);
    assertTrue(signOn.hasSent());
    assertEquals(1L, browser.driver().executeScript("return window.pressed"));
    assertEquals(0, posts());
  }

  @Test
  void whatABoxSaidBeforeThePressIsNoAnswerToTheLogin() throws Exception {
    restart("captcha=none");
    SignOn signOn = signOn(() -> NOTHING);
    LoginForm form = signOn.open(replica.address());
    browser.driver().executeScript("setTimeout(() => alert('用户名或密码错误'), 0)");
    browser.freeze();
    assertEquals(1, browser.dialogs().dismissed().size());
    assertInstanceOf(LoginOutcome.LoggedIn.class, signOn.logIn(form, user(), right()));
  }

  private LoginOutcome byPerson(Script person, Secret password) throws Exception {
    SignOn signOn = signOn(person);
    LoginForm form = signOn.open(replica.address());
    try (password) {
      return signOn.logIn(form, user(), password);
    } finally {
      assertTrue(signOn.hasSent());
    }
  }

  private SignOn signOn(Script person) throws Exception {
    Lexicon lexicon = Lexicon.of(new ProfileReader().defaultProfile().labels());
    PageActions actions =
        new PageActions(browser, lexicon.words(), origin -> true, new Pace(Duration.ZERO));
    Watch watch = new Watch(browser, actions, lexicon, Duration.ofSeconds(6));
    return new SignOn(
        watch,
        actions,
        (picture, attempt) -> Optional.empty(),
        playing(person),
        Optional.of(Duration.ofSeconds(8)));
  }

  private Progress playing(Script person) {
    return new Progress() {
      @Override
      public void step(Step step) {
        if (step == Step.WAITING_FOR_PERSON) {
          browser.driver().executeScript(person.text());
        }
      }

      @Override
      public void registration(int number, int of, String name) {}

      @Override
      public void tab(String title) {}
    };
  }

  private Script code() {
    return () -> pressing("'" + replica.pictureCode().orElseThrow() + "'");
  }

  private static String pressing(String code) {
    return "document.querySelector('#verifyCode').value = "
        + code
        + "; document.querySelector('#sub3').click()";
  }

  private void restart(String captcha) {
    replica.close();
    replica = Replica.start(ReplicaSettings.parse("first-login=none", captcha), Clock.systemUTC());
  }

  private String user() {
    return replica.account(COMPANY).user();
  }

  private Secret right() {
    return Secret.of(replica.account(COMPANY).password());
  }

  private long posts() {
    return replica.journal().stream().filter(entry -> entry.method().equals("POST")).count();
  }

  /** What a person does in the page, made when it is time. */
  @FunctionalInterface
  private interface Script {
    String text();
  }
}
