package dk.cifercheck.demo;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.Serial;

/** A setting of the replica that does not exist or cannot have this value. */
public final class InvalidSetting extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final String given;
  private final String possible;

  InvalidSetting(String key, String given, String possible) {
    super(explain(key, given, possible, Language.EN));
    this.key = key;
    this.given = given;
    this.possible = possible;
  }

  /** What was given, what is possible, one fact a line. */
  public String explain(Language language) {
    return explain(key, given, possible, language);
  }

  private static String explain(String key, String given, String possible, Language language) {
    return Texts.of(InvalidSetting.class, language).say(key, given, possible);
  }
}
