package dk.cifercheck.report;

import dk.cifercheck.model.ExitCode;
import java.util.Locale;

/** The four words in which a person is told how a run ended, instead of a number. */
public enum VerdictWord {
  ALL_RIGHT,
  DIFFERENCES,
  NOT_FINISHED,
  NEEDS_YOU;

  /** The word for an end. */
  public static VerdictWord of(ExitCode exit) {
    return switch (exit) {
      case OK -> ALL_RIGHT;
      case DIFFERENT -> DIFFERENCES;
      case ACTION_NEEDED, LOGIN_REFUSED, CHANGE_UNSETTLED, GUARD_STOPPED, STORAGE_FAILED, USAGE ->
          NEEDS_YOU;
      default -> NOT_FINISHED;
    };
  }

  /** The word in the keys of sentences. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
