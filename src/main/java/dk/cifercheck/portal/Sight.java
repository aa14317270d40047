package dk.cifercheck.portal;

import java.time.Duration;
import java.util.Optional;

/**
 * What a look at the page found.
 *
 * @param value what was looked for, if it is there
 * @param stillFor how long the page must not change any more before it counts
 * @param stillAfterAnswer the same where the page asked for data and has every answer
 * @param needsAnswers whether it does not count while an answer is outstanding, since what is
 *     missing on the page may be what is on its way
 * @param <T> type of what was looked for
 */
record Sight<T>(
    Optional<T> value, Duration stillFor, Duration stillAfterAnswer, boolean needsAnswers) {
  /** A request that never ends must not stop the walk where the page has long been complete. */
  static final Duration PATIENCE = Duration.ofSeconds(8);

  /** Not there yet. */
  static <T> Sight<T> nothing() {
    return new Sight<>(Optional.empty(), Duration.ZERO, Duration.ZERO, false);
  }

  /** There, and that is enough. */
  static <T> Sight<T> of(T value) {
    return of(value, Duration.ZERO);
  }

  /** There, if the page stays as it is for a while. */
  static <T> Sight<T> of(T value, Duration stillFor) {
    return of(value, stillFor, stillFor);
  }

  /** The same, and for a shorter while where the page asked for data and has every answer. */
  static <T> Sight<T> of(T value, Duration stillFor, Duration stillAfterAnswer) {
    return new Sight<>(Optional.of(value), stillFor, stillAfterAnswer, false);
  }

  /** There as far as it goes: what is missing may still come. */
  static <T> Sight<T> ofPart(T value, Duration stillFor, Duration stillAfterAnswer) {
    return new Sight<>(Optional.of(value), stillFor, stillAfterAnswer, true);
  }

  /**
   * Whether it counts by now.
   *
   * @param still how long the page has not changed
   * @param wire the requests of the page
   */
  boolean isStill(Duration still, Wire wire) {
    if (stillFor.isZero()) {
      return true;
    }
    if (still.compareTo(stillFor) >= 0) {
      boolean longSince = !needsAnswers && still.compareTo(PATIENCE) >= 0;
      return longSince || wire.isQuiet();
    }
    return still.compareTo(stillAfterAnswer) >= 0 && wire.isAnswered();
  }

  /** The same with another value. */
  <U> Sight<U> with(Optional<U> other) {
    return new Sight<>(other, stillFor, stillAfterAnswer, needsAnswers);
  }
}
