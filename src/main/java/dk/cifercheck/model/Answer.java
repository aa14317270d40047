package dk.cifercheck.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's answer to a finding of an earlier report.
 *
 * @param finding id of the finding
 * @param word what was answered
 * @param by who answered
 * @param on the day it was answered
 */
public record Answer(String finding, Word word, String by, LocalDate on) {
  /** The words an answer is made of. */
  public enum Word {
    /** The portal is wrong and always was. */
    ERROR,
    /** The company has changed since it was registered. */
    CHANGED,
    /** The site is at another place now. */
    MOVED,
    /** It means the same and is only written differently. */
    WORDING,
    /** A person looked where the program could not read. A statement, never a proof. */
    SEEN,
    /** The authority has been told. */
    REPORTED,
    /** The difference is to stay. */
    ACCEPTED;

    /** The word in master data and reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The answer with this id, if there is one. */
    public static Optional<Word> find(String id) {
      return Arrays.stream(values()).filter(word -> word.id().equals(id)).findFirst();
    }

    /** Whether it says which way a finding goes. */
    public boolean decides() {
      return this == ERROR || this == CHANGED || this == MOVED || this == WORDING;
    }

    /** Whether it silences a finding for as long as its values stay. */
    public boolean silences() {
      return this == REPORTED || this == ACCEPTED;
    }
  }
}
