package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.text.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passphrase of the encrypted file, asked for once, when it is first needed; and the key made
 * from it, since making it is slow on purpose.
 */
final class Passphrase implements AutoCloseable {
  private final SecretSource source;
  private final Language language;
  private @Nullable Secret known;
  private @Nullable VaultKey key;
  private byte[] keysHeader = new byte[0];

  Passphrase(SecretSource source, Language language) {
    this.source = source;
    this.language = language;
  }

  /** For a file that exists. The secret stays this object's own. */
  synchronized Secret expect() {
    return ask(Question.passphrase(language));
  }

  /** For a file that is about to be made. */
  synchronized Secret expectNew() {
    return ask(Question.newPassphrase(language));
  }

  /** The key for a file with this cost and salt, which stays this object's own. */
  synchronized VaultKey key(Argon2id cost, byte[] salt) {
    byte[] header = new VaultHeader(cost, salt, new byte[VaultHeader.NONCE], List.of()).toBytes();
    VaultKey made = key;
    if (made == null || !Arrays.equals(header, keysHeader)) {
      forgetKey();
      made = VaultKey.of(expect(), cost, salt);
      key = made;
      keysHeader = header;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (known != null) {
      known.close();
    }
    known = null;
    forgetKey();
  }

  private void forgetKey() {
    if (key != null) {
      key.close();
    }
    key = null;
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
