package dk.cifercheck.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one place that waits: looks again and again until something is so or time is over. */
public final class Waiting {
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMillis(50);
  private static final int STEP_MILLIS = 5;

  /** Sleeps; a test lets time pass without. */
  @FunctionalInterface
  public interface Sleeper {
    /** Sleeps for this long. */
    void sleep(Duration time) throws InterruptedException;
  }

  private final LongSupplier nanoTime;
  private final Sleeper sleeper;

  /**
   * With a clock of its own.
   *
   * @param nanoTime a clock that never jumps, in nanoseconds
   * @param sleeper how to let time pass
   */
  public Waiting(LongSupplier nanoTime, Sleeper sleeper) {
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
  }

  /** With the system's clock. */
  public static Waiting real() {
    return new Waiting(System::nanoTime, time -> Thread.sleep(time.toMillis()));
  }

  /** Waits until what the supplier gives is as wanted. */
  public <T> Waited<T> until(Duration limit, Supplier<T> look, Predicate<T> wanted) {
    return until(limit, () -> Optional.of(look.get()), wanted, value -> false);
  }

  /**
   * Waits until something is as wanted, or is such that waiting on is pointless.
   *
   * @param limit the longest; at least one look is taken, and one more when time is over
   * @param look what is there now; empty if nothing new is
   * @param wanted asked first
   * @param pointless asked for what is not wanted
   * @throws WaitingInterrupted if this thread was interrupted; the flag stays set
   */
  public <T> Waited<T> until(
      Duration limit, Supplier<Optional<T>> look, Predicate<T> wanted, Predicate<T> pointless) {
    long start = nanoTime.getAsLong();
    Duration pause = FIRST;
    Optional<T> last = Optional.empty();
    while (true) {
      boolean over = since(start).compareTo(limit) >= 0;
      Optional<T> seen = look.get();
      last = seen.or(keep(last));
      @Nullable Waited<T> outcome =
          seen.map(value -> judge(value, start, wanted, pointless)).orElse(null);
      if (outcome != null) {
        return outcome;
      }
      if (over) {
        return new Waited.TimedOut<>(last, since(start));
      }
      pause(pause);
      pause = pause.compareTo(LONGEST) < 0 ? pause.plusMillis(STEP_MILLIS) : LONGEST;
    }
  }

  private <T> @Nullable Waited<T> judge(
      T value, long start, Predicate<T> wanted, Predicate<T> pointless) {
    if (wanted.test(value)) {
      return new Waited.Reached<>(value, since(start));
    }
    return pointless.test(value) ? new Waited.Ended<>(value, since(start)) : null;
  }

  private static <T> Supplier<Optional<T>> keep(Optional<T> last) {
    return () -> last;
  }

  private Duration since(long start) {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  private void pause(Duration time) {
    try {
      sleeper.sleep(time);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new WaitingInterrupted();
    }
  }
}
