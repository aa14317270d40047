package dk.cifercheck.credentials;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.List;

/** A secret that is needed was not supplied. Ends a run with exit code 2 before it began. */
public final class NoSecret extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final SecretKind kind;
  private final transient Object[] arguments;

  NoSecret(String key, SecretKind kind, Object... arguments) {
    super(say(Language.EN, key, kind, arguments));
    this.key = key;
    this.kind = kind;
    this.arguments = arguments.clone();
  }

  /**
   * Whether nobody could be asked or whoever was asked said no; not that an answer was unusable.
   */
  public boolean isUnanswered() {
    return List.of("declined", "nobody-to-ask").contains(key);
  }

  /** What is missing. */
  public SecretKind kind() {
    return kind;
  }

  /** What is missing and the ways to supply it, for a person. */
  public String explain(Language language) {
    return say(language, key, kind, arguments);
  }

  private static String say(Language language, String key, SecretKind kind, Object[] arguments) {
    Texts texts = Texts.of(NoSecret.class, language);
    String specific = key + "-" + kind.word();
    return texts.say(texts.has(specific) ? specific : key, arguments);
  }
}
