package dk.cifercheck.browser;

import java.time.Duration;
import java.util.Optional;

/** How waiting came out. */
public sealed interface Waited<T> {
  /** How long it took. */
  Duration took();

  /** What was there in the end, whatever the outcome; empty if nothing was seen at all. */
  Optional<T> last();

  /** The value, only if it is what was waited for. */
  default Optional<T> reached() {
    return this instanceof Reached<T> ? last() : Optional.empty();
  }

  /** What was waited for came. */
  record Reached<T>(T value, Duration took) implements Waited<T> {
    @Override
    public Optional<T> last() {
      return Optional.of(value);
    }
  }

  /** Something came that makes waiting on pointless. */
  record Ended<T>(T value, Duration took) implements Waited<T> {
    @Override
    public Optional<T> last() {
      return Optional.of(value);
    }
  }

  /** Time ran out. */
  record TimedOut<T>(Optional<T> last, Duration took) implements Waited<T> {}
}
