package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code --askpass PROGRAM}: runs {@code PROGRAM KIND PROMPT [IMAGE]} and takes one line of its
 * standard output. Any exit code but 0, an empty line and silence beyond the time limit decline.
 * What it answers is written nowhere.
 */
public final class Askpass implements SecretSource {
  /** Long enough for a person to be called to the desk. */
  public static final Duration USUAL_LIMIT = Duration.ofMinutes(5);

  private static final int TRIES = 3;

  private final String program;
  private final Duration limit;
  private final ProcessBuilder.Redirect complaints;

  /**
   * @param program name or path of the program, started without a shell
   * @param limit how long it may take to answer
   * @param complaints where its standard error goes, such as {@code Redirect.INHERIT} or {@code
   *     Redirect.DISCARD}
   */
  public Askpass(String program, Duration limit, ProcessBuilder.Redirect complaints) {
    this.program = program;
    this.limit = limit;
    this.complaints = complaints;
  }

  /**
   * {@inheritDoc}
   *
   * @throws NoSecret if the program cannot be started
   */
  @Override
  public Answer ask(Question question) {
    Optional<byte[]> png = question.picture();
    if (png.isEmpty()) {
      return isBlind(question) ? twice(question) : run(question, List.of());
    }
    try (PictureFile picture = PictureFile.of(png.get())) {
      return run(question, List.of(picture.path().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("the picture's temporary file", e);
    }
  }

  /** A slip in the passphrase of a new file would lock everything in it away for good. */
  private static boolean isBlind(Question question) {
    return question.repeated() && question.kind() == SecretKind.PASSPHRASE;
  }

  private Answer twice(Question question) {
    for (int i = 0; i < TRIES; i++) {
      Answer first = run(question, List.of());
      if (!(first instanceof Answer.Given given)) {
        return first;
      }
      Answer second = run(question, List.of());
      boolean same = second instanceof Answer.Given again && again.secret().equals(given.secret());
      if (second instanceof Answer.Given again) {
        again.secret().close();
      }
      if (same) {
        return given;
      }
      given.secret().close();
    }
    return new Answer.Declined(Answer.Origin.ASKPASS);
  }

  private Answer run(Question question, List<String> image) {
    List<String> command = new ArrayList<>(List.of(program, question.kind().word()));
    command.add(question.prompt());
    command.addAll(image);
    try (AskpassProcess process = AskpassProcess.start(command, complaints)) {
      Optional<Secret> line = process.answer(limit);
      return line.<Answer>map(secret -> new Answer.Given(secret, Answer.Origin.ASKPASS))
          .orElseGet(() -> new Answer.Declined(Answer.Origin.ASKPASS));
    } catch (IOException e) {
      throw new NoSecret("askpass-not-started", question.kind(), program);
    }
  }
}
