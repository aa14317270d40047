package dk.cifercheck.recognition;

import dk.cifercheck.recognition.SignOnMessage.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a sign-on page says after a login: the texts that were not there before. A number and
 * a bar in front ({@code 1|...}, {@code 2|...}) is how the Single Window's sign-on marks a wrong
 * password and a wrong picture code.
 */
public final class RefusalReader {
  private final Scene scene;
  private final Words words;

  private RefusalReader(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** On one page. */
  public static RefusalReader of(Scene scene) {
    return new RefusalReader(scene);
  }

  /** The message, if the page says anything that it did not say before. */
  public Optional<SignOnMessage> read(List<String> textsBefore) {
    return read(textsBefore, List.of());
  }

  /**
   * The message, if the page says anything that it did not say before.
   *
   * @param boxes what it said in boxes of the browser's own, each text folded
   */
  public Optional<SignOnMessage> read(List<String> textsBefore, List<String> boxes) {
    List<String> fresh =
        Stream.concat(
                boxes.stream().filter(text -> !text.isEmpty()),
                scene.visibleTexts().stream().filter(text -> !textsBefore.contains(text)))
            .toList();
    String said = String.join(" ", fresh);
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new SignOnMessage(meaning(fresh, said), said));
  }

  /** A refusal counts before the lock that it warns of: the password was judged. */
  private Meaning meaning(List<String> parts, String said) {
    if (isNumbered(parts, "1") || words.mentions("login.wrongPassword", said)) {
      return Meaning.WRONG_PASSWORD;
    }
    boolean wrong = words.mentions("login.errorWord", said);
    boolean wrongPassword = wrong && words.mentions("login.passwordWord", said);
    if (words.mentions("login.locked", said)) {
      return wrongPassword ? Meaning.WRONG_PASSWORD : Meaning.LOCKED;
    }
    if (words.mentions("login.expired", said)) {
      return Meaning.EXPIRED;
    }
    if (words.mentions("login.elsewhere", said)) {
      return Meaning.ELSEWHERE;
    }
    if (words.mentions("login.realName", said)) {
      return Meaning.REAL_NAME;
    }
    if (wrongPassword) {
      return Meaning.WRONG_PASSWORD;
    }
    if (isNumbered(parts, "2")
        || words.mentions("login.wrongCaptcha", said)
        || (wrong && words.mentions("login.captchaWord", said))) {
      return Meaning.WRONG_CAPTCHA;
    }
    return asksSomething(said);
  }

  private Meaning asksSomething(String said) {
    if (!scene.visible("input[type=password]").isEmpty()) {
      return Meaning.UNKNOWN;
    }
    boolean asksNumber =
        scene.visible("input").stream()
            .anyMatch(
                field ->
                    FieldNames.of(field).stream()
                        .anyMatch(name -> words.is("field.authorityRegistrationNumber", name)));
    if (asksNumber) {
      return Meaning.REGISTRATION_NUMBER;
    }
    return words.mentions("text.agreement", said) ? Meaning.AGREEMENT : Meaning.UNKNOWN;
  }

  private static boolean isNumbered(List<String> parts, String number) {
    return parts.stream().anyMatch(part -> part.matches(number + "\\s*\\|.*"));
  }
}
