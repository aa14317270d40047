package dk.cifercheck.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration GAP = Duration.ofMillis(150);

  /** By a clock that nobody can set, and whatever happens between the pages. */
  @Test
  void theFirstPageWaitsForNothingAndTheNextOnesKeepTheirDistance() {
    Pace pace = new Pace(GAP);
    pace.await();
    for (int page = 2; page <= 4; page++) {
      long before = System.nanoTime();
      pace.await();
      Duration waited = Duration.ofNanos(System.nanoTime() - before);
      assertTrue(waited.compareTo(GAP.minusMillis(5)) >= 0, waited.toString());
    }
  }

  @Test
  void onThisMachineThereIsNoDistanceToKeep() {
    Pace pace = new Pace(Duration.ZERO);
    long before = System.nanoTime();
    for (int page = 1; page <= 1000; page++) {
      pace.await();
    }
    Duration waited = Duration.ofNanos(System.nanoTime() - before);
    assertTrue(waited.compareTo(Duration.ofSeconds(5)) < 0, waited.toString());
  }
}
