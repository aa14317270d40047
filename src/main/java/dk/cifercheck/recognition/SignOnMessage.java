package dk.cifercheck.recognition;

/**
 * What the portal said after a login.
 *
 * @param meaning the first that applies, in the order of the constants
 * @param text to the letter, folded
 */
public record SignOnMessage(Meaning meaning, String text) {
  /** What it means; where several apply, the earlier one counts. */
  public enum Meaning {
    WRONG_PASSWORD,
    LOCKED,
    EXPIRED,
    ELSEWHERE,
    REAL_NAME,
    WRONG_CAPTCHA,
    AGREEMENT,
    REGISTRATION_NUMBER,
    UNKNOWN
  }

  /** Whether only the picture code was wrong, so that the password was not judged. */
  public boolean isWrongCaptchaAlone() {
    return meaning == Meaning.WRONG_CAPTCHA;
  }

  /** Whether it ends the login even where no form can be seen any more. */
  public boolean stopsLogin() {
    return meaning != Meaning.UNKNOWN && meaning != Meaning.WRONG_CAPTCHA;
  }
}
