package dk.cifercheck.run;

import dk.cifercheck.model.ExitCode;
import java.util.Locale;

/**
 * What came of {@code credentials recover}.
 *
 * @param what what it came to
 * @param detail sentences about it in the person's language or the portal's, empty if there are
 *     none
 */
public record Recovered(What what, String detail) {
  /** What it can come to. */
  public enum What {
    /** Nothing was to be settled, and logins are allowed. */
    NOTHING_TO_SETTLE(ExitCode.OK),
    /** A person said that logins may be sent again. */
    RELEASED(ExitCode.OK),
    /** The new password was proved by a login and is the current one. */
    NEW_ONE_HOLDS(ExitCode.OK),
    /** The change did not take effect; the old password was proved by a login. */
    OLD_ONE_HOLDS(ExitCode.OK),
    /** The password that the person gave was proved by a login and is the current one. */
    GIVEN_ONE_HOLDS(ExitCode.OK),
    /** The portal refused the password that the person gave; nothing stored was changed. */
    GIVEN_ONE_REFUSED(ExitCode.CHANGE_UNSETTLED),
    /** The person gave a password that the portal refused before; it was not typed. */
    GIVEN_ONE_KNOWN_REFUSED(ExitCode.CHANGE_UNSETTLED),
    /** The proving login had no clear answer. */
    STILL_UNSETTLED(ExitCode.CHANGE_UNSETTLED),
    /** The portal takes neither the new nor the old password. */
    NEITHER_HOLDS(ExitCode.CHANGE_UNSETTLED),
    /** One of the stored passwords of the change is missing, so that no login can tell. */
    PASSWORD_MISSING(ExitCode.CHANGE_UNSETTLED),
    /** The login led to another company's account. */
    OTHER_COMPANY(ExitCode.GUARD_STOPPED);

    private final ExitCode exit;

    What(ExitCode exit) {
      this.exit = exit;
    }

    /** Whether only a person can say which password the portal takes. */
    public boolean needsPassword() {
      return this == NEITHER_HOLDS || this == PASSWORD_MISSING;
    }

    /** What the program ends in. */
    public ExitCode exit() {
      return exit;
    }

    /** The word for it, as in the keys of sentences. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Recovered of(What what) {
    return new Recovered(what, "");
  }
}
