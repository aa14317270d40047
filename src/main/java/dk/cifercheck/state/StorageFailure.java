package dk.cifercheck.state;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The program's own storage failed or cannot be trusted: disk full, permissions, damage, key store.
 * What was stored before is still there unless the explanation says otherwise. Ends a run with exit
 * code 9.
 */
public final class StorageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Class<?> place;
  private final String key;
  private final transient Object[] arguments;

  /**
   * @param place the class beside which the sentences lie
   * @param key the sentence
   * @param cause what was thrown below, if anything was
   * @param arguments what the sentence names; never a secret
   */
  public StorageFailure(
      Class<?> place, String key, @Nullable Throwable cause, Object... arguments) {
    super(Texts.of(place, Language.EN).say(key, arguments), cause);
    this.place = place;
    this.key = key;
    this.arguments = arguments.clone();
  }

  static StorageFailure of(String key, @Nullable Throwable cause, Object... arguments) {
    return new StorageFailure(StorageFailure.class, key, cause, arguments);
  }

  /** Which failure it is, for programs: the key of the sentence, such as {@code file-too-open}. */
  public String reason() {
    return key;
  }

  /** What was being done, what was found and what to try, for a person. */
  public String explain(Language language) {
    return Texts.of(place, language).say(key, arguments);
  }
}
