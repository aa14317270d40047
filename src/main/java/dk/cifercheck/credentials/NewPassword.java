package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import java.util.Optional;

/**
 * Where the new password of a forced change comes from. Its answer is the consent to the change.
 */
@FunctionalInterface
public interface NewPassword {
  /** The new password; empty if nobody gives one. */
  Optional<Secret> find(PasswordPolicy policy);

  /** A person is asked, at the terminal or through askpass. */
  static NewPassword fromPerson(SecretSource sources, AccountKey account, Language language) {
    return policy ->
        sources.ask(Question.newPassword(account, language)) instanceof Answer.Given given
            ? Optional.of(given.secret())
            : Optional.empty();
  }

  /** The program makes one: {@code --generate-password}. */
  static NewPassword generated(PasswordGenerator generator) {
    return policy -> Optional.of(generator.generate(policy));
  }
}
