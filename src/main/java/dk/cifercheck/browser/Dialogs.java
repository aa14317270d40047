package dk.cifercheck.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnhandledAlertException;

/**
 * Boxes that a page opens with {@code alert}, {@code confirm} or {@code prompt}. The driver
 * dismisses each by itself and tells of it once; here it is written down and the command repeated.
 */
public final class Dialogs {
  private static final int MOST_IN_A_ROW = 5;

  /**
   * Chromium's driver (seen with version 156) gives up at once, and calls it a timeout, where the
   * document that a script was to run in has gone; a page that reloads all the time is between two
   * documents for most of it. What really takes too long takes longer than this.
   */
  private static final Duration LONGEST_LEAVING = Duration.ofSeconds(5);

  /**
   * A box that was dismissed.
   *
   * @param text what it said
   * @param at when it was noticed
   */
  public record Dialog(String text, Instant at) {}

  private final Clock clock;
  private final List<Dialog> dismissed = new ArrayList<>();

  Dialogs(Clock clock) {
    this.clock = clock;
  }

  /** All that were dismissed so far, in order. */
  public List<Dialog> dismissed() {
    return List.copyOf(dismissed);
  }

  /**
   * Runs a command that is safe to repeat, again after each box it met, and again where the page
   * left at that moment.
   *
   * @throws UnhandledAlertException if the page opens box after box
   */
  public <T> T past(Supplier<T> command) {
    long begun = System.nanoTime();
    int met = 0;
    while (true) {
      try {
        return command.get();
      } catch (UnhandledAlertException box) {
        note(box);
        if (met++ >= MOST_IN_A_ROW) {
          throw box;
        }
      } catch (TimeoutException late) {
        if (System.nanoTime() - begun > LONGEST_LEAVING.toNanos()) {
          throw late;
        }
      }
    }
  }

  /** Writes down a box that another command met. */
  public void note(UnhandledAlertException box) {
    dismissed.add(new Dialog(Optional.ofNullable(box.getAlertText()).orElse(""), clock.instant()));
  }
}
