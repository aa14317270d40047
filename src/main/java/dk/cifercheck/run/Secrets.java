package dk.cifercheck.run;

import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.portal.CaptchaAnswers;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.text.Language;
import java.util.Optional;

/**
 * Where the secrets of one run come from and go to.
 *
 * @param sources all places, in the order of the contract
 * @param stores where passwords rest
 * @param newPassword where the new password of a forced change comes from
 */
public record Secrets(SecretSource sources, Stores stores, NewPassword newPassword) {
  /** The picture code, asked from a person. */
  CaptchaAnswers captcha(Language language) {
    return (png, attempt) -> captcha(png, language);
  }

  private Optional<Secret> captcha(byte[] png, Language language) {
    return sources.ask(Question.captcha(png, language)) instanceof Answer.Given given
        ? Optional.of(given.secret())
        : Optional.empty();
  }
}
