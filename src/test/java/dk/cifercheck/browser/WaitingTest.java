package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5_000_000); // runs over on the way
  private final List<Duration> pauses = new ArrayList<>();
  private final Waiting waiting =
      new Waiting(
          now::get,
          time -> {
            pauses.add(time);
            now.addAndGet(time.toNanos());
          });

  @Test
  void what_is_there_already_takes_no_time() {
    Waited<String> outcome = waiting.until(Duration.ZERO, () -> "there", "there"::equals);
    assertEquals(new Waited.Reached<>("there", Duration.ZERO), outcome);
    assertEquals(List.of(), pauses);
  }

  @Test
  void it_looks_again_until_the_value_is_as_wanted() {
    Iterator<Integer> values = List.of(1, 2, 3, 4).iterator();
    Waited<Integer> outcome =
        waiting.until(Duration.ofSeconds(1), values::next, value -> value == 3);
    assertEquals(Optional.of(3), outcome.reached());
    assertEquals(Duration.ofMillis(45), outcome.took());
  }

  @Test
  void pauses_lie_between_20_and_50_milliseconds() {
    waiting.until(Duration.ofSeconds(2), () -> 1, value -> false);
    assertEquals(Duration.ofMillis(20), pauses.get(0));
    assertEquals(Duration.ofMillis(50), pauses.get(pauses.size() - 1));
    assertTrue(pauses.stream().allMatch(p -> p.toMillis() >= 20 && p.toMillis() <= 50));
  }

  @Test
  void a_pointless_value_ends_it_at_once() {
    Waited<String> outcome =
        waiting.until(
            Duration.ofSeconds(9), () -> Optional.of("login"), "list"::equals, "login"::equals);
    assertEquals(new Waited.Ended<>("login", Duration.ZERO), outcome);
    assertEquals(Optional.empty(), outcome.reached());
  }

  @Test
  void when_time_is_over_it_tells_what_it_saw_last() {
    Iterator<Optional<String>> values =
        List.of(Optional.of("loading"), Optional.<String>empty(), Optional.<String>empty())
            .iterator();
    Waited<String> outcome =
        waiting.until(
            Duration.ofMillis(40),
            () -> values.hasNext() ? values.next() : Optional.empty(),
            "list"::equals,
            value -> false);
    assertEquals(new Waited.TimedOut<>(Optional.of("loading"), Duration.ofMillis(45)), outcome);
  }

  @Test
  void it_looks_once_more_when_time_is_over() {
    Waited<Boolean> outcome =
        waiting.until(Duration.ofMillis(30), () -> pauses.size() == 2, value -> value);
    assertEquals(Optional.of(true), outcome.reached());
  }

  @Test
  void an_interrupt_breaks_it_off_and_stays_set() {
    Waiting stopped =
        new Waiting(
            now::get,
            time -> {
              throw new InterruptedException();
            });
    assertThrows(
        WaitingInterrupted.class,
        () -> stopped.until(Duration.ofSeconds(1), () -> 1, value -> false));
    assertTrue(Thread.interrupted());
  }
}
