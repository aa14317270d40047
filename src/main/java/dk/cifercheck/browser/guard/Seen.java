package dk.cifercheck.browser.guard;

import dk.cifercheck.snapshot.PageRequest;

/**
 * One request in the journal, or several equal ones that the guard stopped.
 *
 * @param request what was asked for and what became of it
 * @param page address, without query, of the page it came from; only its origin for a request of a
 *     worker; empty where the browser does not tell
 * @param error the browser's own word for a failure, such as {@code net::ERR_CONNECTION_RESET};
 *     empty where there was none
 * @param count how many equal ones there were, from 1
 * @param at when it began, in milliseconds by the browser's clock; 0 for what was counted together
 */
public record Seen(PageRequest request, String page, String error, int count, double at) {
  /** Whether the guard stopped it. */
  public boolean blocked() {
    return request.outcome() == PageRequest.Outcome.BLOCKED;
  }

  /** Whether it is still under way. */
  public boolean pending() {
    return request.outcome() == PageRequest.Outcome.PENDING;
  }
}
