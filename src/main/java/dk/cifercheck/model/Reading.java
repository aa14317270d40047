package dk.cifercheck.model;

import java.util.Optional;

/**
 * What was read for one field. Only {@link Present} and {@link Blank} say something about the
 * company; {@link Absent} and {@link Unreadable} say something about the reading.
 *
 * @param <T> type of the value
 */
public sealed interface Reading<T> {
  /** The value, if one was there and could be read. */
  default Optional<T> value() {
    return Optional.empty();
  }

  /** The text to the letter, if a label was there. */
  default Optional<String> raw() {
    return Optional.empty();
  }

  /** Where it was seen, if it was. */
  default Optional<Evidence> evidence() {
    return Optional.empty();
  }

  /** The word for this state in reports. */
  String state();

  /**
   * The label is there with a value.
   *
   * @param present the value, white space folded
   * @param text the same to the letter
   * @param seen where
   */
  record Present<T>(T present, String text, Evidence seen) implements Reading<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(present);
    }

    @Override
    public Optional<String> raw() {
      return Optional.of(text);
    }

    @Override
    public Optional<Evidence> evidence() {
      return Optional.of(seen);
    }

    @Override
    public String state() {
      return "present";
    }
  }

  /**
   * The label is there, its value is empty or only a sign for "nothing".
   *
   * @param text what stood there to the letter
   * @param seen where
   */
  record Blank<T>(String text, Evidence seen) implements Reading<T> {
    @Override
    public Optional<String> raw() {
      return Optional.of(text);
    }

    @Override
    public Optional<Evidence> evidence() {
      return Optional.of(seen);
    }

    @Override
    public String state() {
      return "blank";
    }
  }

  /** No such label on a page that was read. */
  record Absent<T>() implements Reading<T> {
    @Override
    public String state() {
      return "absent";
    }
  }

  /**
   * The page was not read, or shows the field in a way that allows no claim.
   *
   * @param reason one English sentence for the report
   * @param text what stood there to the letter, empty if nothing is known
   * @param seen where, if anywhere
   */
  record Unreadable<T>(String reason, String text, Optional<Evidence> seen) implements Reading<T> {
    /** Unreadable with nothing seen at all. */
    public Unreadable(String reason) {
      this(reason, "", Optional.empty());
    }

    @Override
    public Optional<String> raw() {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<Evidence> evidence() {
      return seen;
    }

    @Override
    public String state() {
      return "unreadable";
    }
  }
}
