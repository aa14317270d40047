package dk.cifercheck.run;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;

/** A capture cannot be gone on with from this run folder. Ends a run with exit code 2. */
public final class NotResumable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String folder;

  NotResumable(Why why, String folder) {
    super(say(why, folder, Language.EN));
    this.why = why;
    this.folder = folder;
  }

  /** What stands in the way. */
  public enum Why {
    /** The folder holds no capture that was begun. */
    NO_RUN,
    /** The capture came to its end, and everything was read. */
    COMPLETE,
    OTHER_ACCOUNT,
    OTHER_PROFILE,
    OTHER_PROGRAM,
    /** What was seen then and what is seen now would not be one picture of the portal. */
    TOO_OLD
  }

  /** What stands in the way. */
  public Why why() {
    return why;
  }

  /** What was expected and found, and what to try. */
  public String explain(Language language) {
    return say(why, folder, language);
  }

  private static String say(Why why, String folder, Language language) {
    String key = "resume." + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return Texts.of(NotResumable.class, language).say(key, folder);
  }
}
