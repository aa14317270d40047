package dk.cifercheck.state;

import java.util.Objects;

/**
 * One login that was about to be sent.
 *
 * @param password the salted mark of the password
 * @param state what is known of the answer
 * @param counted whether it stands in the present row of unanswered or refused logins; no longer
 *     once a person said that the program may go on
 * @param at when it was written, ISO 8601 in UTC
 */
record LedgerEntry(String password, State state, boolean counted, String at) {
  /** What is known of the answer. */
  enum State {
    /** Nothing: the login may never have been sent, or the answer never arrived. */
    UNKNOWN,
    /** The portal refused the password. */
    REFUSED
  }

  LedgerEntry {
    if (password.isEmpty() || at.isEmpty()) {
      throw new IllegalArgumentException("an entry has a mark and a time");
    }
    Objects.requireNonNull(state, "state");
  }

  LedgerEntry refused() {
    return new LedgerEntry(password, State.REFUSED, counted, at);
  }

  LedgerEntry forgiven() {
    return new LedgerEntry(password, state, false, at);
  }

  boolean isRefusalOf(String mark) {
    return state == State.REFUSED && password.equals(mark);
  }
}
