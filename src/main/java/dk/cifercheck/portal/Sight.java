package dk.cifercheck.portal;

import java.time.Duration;
import java.util.Optional;

/**
 * What a look at the page found.
 *
 * @param value what was looked for, if it is there
 * @param stillFor how long the page must not change any more before it counts
 * @param stillAfterAnswer the same where the page asked for data and has every answer
 * @param <T> type of what was looked for
 */
record Sight<T>(Optional<T> value, Duration stillFor, Duration stillAfterAnswer) {
  /** Not there yet. */
  static <T> Sight<T> nothing() {
    return new Sight<>(Optional.empty(), Duration.ZERO, Duration.ZERO);
  }

  /** There, and that is enough. */
  static <T> Sight<T> of(T value) {
    return of(value, Duration.ZERO);
  }

  /** There, if the page stays as it is for a while. */
  static <T> Sight<T> of(T value, Duration stillFor) {
    return of(value, stillFor, stillFor);
  }

  /** There, if the page stays as it is for a while, a shorter one after all answers have come. */
  static <T> Sight<T> of(T value, Duration stillFor, Duration stillAfterAnswer) {
    return new Sight<>(Optional.of(value), stillFor, stillAfterAnswer);
  }
}
