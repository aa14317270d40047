package dk.cifercheck.portal;

import dk.cifercheck.secret.Secret;
import java.util.Optional;

/** Where the answer to a picture code comes from: always a person. */
@FunctionalInterface
public interface CaptchaAnswers {
  /**
   * Asks.
   *
   * @param png the picture, empty if none could be taken
   * @param attempt from 1
   * @return what the person typed, empty if declined or nobody is there
   */
  Optional<Secret> ask(byte[] png, int attempt);
}
