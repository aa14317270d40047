package dk.cifercheck.portal;

import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.recognition.Control;
import java.util.List;
import java.util.Optional;

/**
 * Goes to the next page of a table. Where the table was drawn anew between the look and the click,
 * it is looked at again, a bounded number of times.
 */
final class PageTurn {
  private static final int ATTEMPTS = 3;

  private PageTurn() {}

  /**
   * A page of a table as it is seen.
   *
   * @param rows texts of its rows, to tell it from the next
   * @param next what goes to the next page
   */
  record Shown(List<List<String>> rows, Optional<Control> next) {}

  /** Looks at the table; nothing where it is not there. */
  interface Look {
    Optional<Shown> now() throws PortalStop, SessionLost;
  }

  /** Clicks. */
  interface Click {
    void on(Control next) throws ControlGone;
  }

  /** Whether the page after this one was asked for, so that it can be waited for. */
  static boolean from(List<List<String>> rows, Look look, Click click)
      throws PortalStop, SessionLost {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<Shown> now = look.now();
      boolean turned = attempt > 1 && now.isPresent() && !now.get().rows().equals(rows);
      if (turned) {
        // The click before was told to have failed and had its effect; a second one would leap.
        return true;
      }
      Optional<Control> next = now.flatMap(Shown::next);
      if (next.isEmpty()) {
        return false;
      }
      try {
        click.on(next.get());
        return true;
      } catch (ControlGone drawnAnew) {
        continue;
      }
    }
    return false;
  }
}
