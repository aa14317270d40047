package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.demo.PasswordState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a login can end, and how much of it the portal sees. */
class LoginExitsIT {
  @TempDir Path folder;

  @Test
  void aWrongPasswordIsSentOnceAndNeverAgainUntilAnotherOneComes() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.place.answering("password", "Not-the-password-1");

      Ended refused = desk.capture("refused").with(5);
      assertEquals(1, desk.logins());
      assertEquals("login-refused", desk.report("refused").verdict());
      assertFalse(refused.said().contains("Not-the-password-1"));

      desk.capture("again").with(6);
      assertEquals(1, desk.logins());
      assertEquals("action-needed", desk.report("again").verdict());

      desk.place.answering("password", desk.password());
      desk.capture("other").with(0);
      assertEquals(2, desk.logins());
    }
  }

  /** Cut by the page it would be judged as another, wrong password. */
  @Test
  void aPasswordLongerThanItsFieldIsNotSent() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.place.answering("password", "Too-long-1".repeat(6));

      Ended ended = desk.capture("run").with(4);

      assertEquals("login-not-typed", desk.report("run").reason());
      assertTrue(ended.err().contains("The button was not pressed."), ended::err);
      assertTrue(ended.err().contains("The field for the password does not"), ended::err);
      assertEquals(0, desk.logins());
    }
  }

  @Test
  void aPictureCodeThatNobodyAnswersEndsBeforeAnythingIsSent() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none", "captcha=picture")) {
      desk.capture("run").with(6);

      assertEquals("captcha-unanswered", desk.report("run").reason());
      assertEquals(0, desk.logins());
    }
  }

  @Test
  void aWrongPictureCodeIsAskedForThreeTimesAndCountsAsNoAttempt() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none", "captcha=picture")) {
      desk.place.answering("captcha", "----");

      desk.capture("run").with(6);

      assertEquals("captcha-unanswered", desk.report("run").reason());
      assertEquals(3, desk.place.asked().stream().filter("captcha"::equals).count());
      assertEquals(3, desk.logins());
      assertEquals(0, desk.replica.wrongAttempts(PortalDesk.COMPANY));
    }
  }

  @Test
  void aPictureCodeThatAPersonReadsLetsTheRunIn() throws Exception {
    try (PortalDesk desk =
        PortalDesk.in(folder, "first-login=none", "captcha=picture", "picture-code=AK47")) {
      desk.place.answering("captcha", "AK47");

      desk.capture("run").with(0);

      assertEquals("AK47", desk.replica.pictureCode().orElseThrow());
      assertEquals(List.of("password", "captcha"), desk.place.asked());
    }
  }

  @Test
  void aFirstLoginForWhichNobodyGivesANewPasswordChangesNothing() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      String before = desk.password();

      desk.capture("run").with(6);

      assertEquals("password-expired", desk.report("run").reason());
      assertEquals(0, desk.changes());
      assertEquals(before, desk.password());
      assertEquals(PasswordState.TEMPORARY, desk.replica.passwordState(PortalDesk.COMPANY));
    }
  }

  @Test
  void aLockedAccountNeedsAPerson() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.replica.lock(PortalDesk.COMPANY);

      desk.capture("run").with(6);

      assertEquals("account-locked", desk.report("run").reason());
      assertEquals(1, desk.logins());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "registration-number, registration-number",
    "terms, terms",
    "other-person, other-person-logged-in"
  })
  void whatOnlyAPersonMayAnswerIsLeftToOne(String step, String reason) throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=" + step)) {
      desk.capture("run").with(6);

      assertEquals(reason, desk.report("run").reason());
      assertEquals(1, desk.logins());
      assertEquals(List.of(), desk.journal().stream().filter(entry -> entry.write()).toList());
    }
  }
}
