package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.text.Language;
import org.jspecify.annotations.Nullable;

/** The passphrase of the encrypted file: asked for once, when it is first needed. */
final class Passphrase implements AutoCloseable {
  private final SecretSource source;
  private final Language language;
  private @Nullable Secret known;

  Passphrase(SecretSource source, Language language) {
    this.source = source;
    this.language = language;
  }

  /** For a file that exists. The secret stays this object's own. */
  Secret expect() {
    return ask(Question.passphrase(language));
  }

  /** For a file that is about to be made. */
  Secret expectNew() {
    return ask(Question.newPassphrase(language));
  }

  @Override
  public void close() {
    if (known != null) {
      known.close();
    }
    known = null;
  }

  private Secret ask(Question question) {
    Secret answer = known;
    if (answer == null) {
      answer = source.ask(question).expect(SecretKind.PASSPHRASE);
      known = answer;
    }
    return answer;
  }
}
