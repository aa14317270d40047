package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Asks the person at the terminal. An empty line declines. What would lock the person out if
 * mistyped is asked twice.
 */
public final class TerminalSource implements SecretSource {
  private static final int TRIES = 3;

  private final Prompter prompter;
  private final Texts texts;

  public TerminalSource(Prompter prompter, Language language) {
    this.prompter = prompter;
    this.texts = Texts.of(TerminalSource.class, language);
  }

  @Override
  public Answer ask(Question question) {
    if (!prompter.present()) {
      return new Answer.NobodyToAsk();
    }
    Optional<Secret> secret = question.repeated() ? twice(question) : once(question);
    return secret
        .<Answer>map(given -> new Answer.Given(given, Answer.Origin.TERMINAL))
        .orElseGet(() -> new Answer.Declined(Answer.Origin.TERMINAL));
  }

  private Optional<Secret> once(Question question) {
    Optional<byte[]> png = question.picture();
    if (png.isEmpty()) {
      return wrap(prompter.hidden(question.prompt()));
    }
    try (PictureFile picture = PictureFile.of(png.get())) {
      prompter.tell(texts.say("picture-lies-in", picture.path().toString()));
      return wrap(prompter.shown(question.prompt()));
    } catch (IOException e) {
      throw new UncheckedIOException("the picture's temporary file", e);
    }
  }

  private Optional<Secret> twice(Question question) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Secret> first = wrap(prompter.hidden(question.prompt()));
      if (first.isEmpty()) {
        return first;
      }
      Optional<Secret> second = wrap(prompter.hidden(texts.say("once-more")));
      boolean same = first.equals(second);
      second.ifPresent(Secret::close);
      if (same) {
        return first;
      }
      first.get().close();
      prompter.tell(texts.say("not-the-same"));
    }
    return Optional.empty();
  }

  private static Optional<Secret> wrap(Optional<char[]> typed) {
    return typed
        .filter(characters -> characters.length > 0)
        .map(
            characters -> {
              Secret secret = Secret.copyOf(characters);
              Arrays.fill(characters, '\0');
              return secret;
            });
  }
}
