package dk.cifercheck.credentials;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is asked.
 *
 * @param kind what is asked for
 * @param prompt the question in the person's language, one line
 * @param png the picture it is about, {@code null} if none
 * @param repeated whether it is asked twice where it is typed blindly, because a slip would lock
 *     the person out
 */
public record Question(SecretKind kind, String prompt, byte @Nullable [] png, boolean repeated) {

  /** The picture, for whoever shows it. */
  public Optional<byte[]> picture() {
    return Optional.ofNullable(png);
  }

  /** The account's password. */
  public static Question password(AccountKey account, Language language) {
    return about("ask-password", SecretKind.PASSWORD, account, language, false);
  }

  /** The account's password, to be stored: a slip would cost a login. */
  public static Question passwordToKeep(AccountKey account, Language language) {
    return about("ask-password", SecretKind.PASSWORD, account, language, true);
  }

  /** The password with which a person has just logged in by hand. */
  public static Question passwordThatWorks(AccountKey account, Language language) {
    return about("ask-password-that-works", SecretKind.PASSWORD, account, language, true);
  }

  /** The password that replaces it. */
  public static Question newPassword(AccountKey account, Language language) {
    return about("ask-new-password", SecretKind.NEW_PASSWORD, account, language, true);
  }

  /** What stands in the picture. */
  public static Question captcha(byte[] png, Language language) {
    return new Question(SecretKind.CAPTCHA, texts(language).say("ask-captcha"), png.clone(), false);
  }

  /** What opens the encrypted file. */
  public static Question passphrase(Language language) {
    return new Question(SecretKind.PASSPHRASE, texts(language).say("ask-passphrase"), null, false);
  }

  /** What shall open the encrypted file that is about to be made. */
  public static Question newPassphrase(Language language) {
    return new Question(
        SecretKind.PASSPHRASE, texts(language).say("ask-new-passphrase"), null, true);
  }

  private static Question about(
      String key, SecretKind kind, AccountKey account, Language language, boolean repeated) {
    String prompt = texts(language).say(key, account.user(), account.origin());
    return new Question(kind, prompt, null, repeated);
  }

  private static Texts texts(Language language) {
    return Texts.of(Question.class, language);
  }

  /** Without the picture. */
  @Override
  public String toString() {
    return kind.word() + ": " + prompt;
  }
}
