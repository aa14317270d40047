package dk.cifercheck.portal;

import dk.cifercheck.browser.Waiting;
import java.time.Duration;

/** Keeps a distance between the pages that are asked from the portal. */
final class Pace {
  private final Duration gap;
  private final Waiting waiting = Waiting.real();
  private long lastAt;
  private boolean begun;

  Pace(Duration gap) {
    this.gap = gap;
  }

  /** Returns when the next page may be asked for. */
  void await() {
    if (begun && !gap.isZero()) {
      waiting.until(gap, () -> Duration.ofNanos(System.nanoTime() - lastAt), this::isLongEnough);
    }
    begun = true;
    lastAt = System.nanoTime();
  }

  private boolean isLongEnough(Duration since) {
    return since.compareTo(gap) >= 0;
  }
}
