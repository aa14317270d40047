package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code --password-stdin}: one line, read once. It answers for the password alone; later questions
 * go on to the other places.
 */
public final class StandardInput implements SecretSource, AutoCloseable {
  private final InputStream input;
  private @Nullable Secret password;

  /**
   * Nothing is read before the first question.
   *
   * @param input the stream that the person's script writes to
   */
  public StandardInput(InputStream input) {
    this.input = input;
  }

  /**
   * {@inheritDoc}
   *
   * @throws NoSecret if the line is missing or cannot be read
   */
  @Override
  public synchronized Answer ask(Question question) {
    if (question.kind() != SecretKind.PASSWORD) {
      return new Answer.NobodyToAsk();
    }
    Secret known = password;
    if (known == null) {
      known = read();
      password = known;
    }
    return new Answer.Given(known.copy(), Answer.Origin.STANDARD_INPUT);
  }

  @Override
  public synchronized void close() {
    if (password != null) {
      password.close();
    }
  }

  private Secret read() {
    try {
      Optional<Secret> line = FirstLine.read(input);
      return line.orElseThrow(() -> new NoSecret("stdin-empty", SecretKind.PASSWORD));
    } catch (IOException e) {
      throw new NoSecret("stdin-unreadable", SecretKind.PASSWORD);
    }
  }
}
