package dk.cifercheck.browser;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.UnhandledAlertException;

/**
 * Boxes that a page opens with {@code alert}, {@code confirm} or {@code prompt}. The driver
 * dismisses each by itself and tells of it once; here it is written down and the command repeated.
 */
public final class Dialogs {
  private static final int MOST_IN_A_ROW = 5;

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
   * Runs a command that is safe to repeat, again after each box it met.
   *
   * @throws UnhandledAlertException if the page opens box after box
   */
  public <T> T past(Supplier<T> command) {
    for (int met = 0; ; met++) {
      try {
        return command.get();
      } catch (UnhandledAlertException box) {
        note(box);
        if (met >= MOST_IN_A_ROW) {
          throw box;
        }
      }
    }
  }

  /** Writes down a box that another command met. */
  public void note(UnhandledAlertException box) {
    dismissed.add(new Dialog(Optional.ofNullable(box.getAlertText()).orElse(""), clock.instant()));
  }
}
