package dk.cifercheck.run;

import dk.cifercheck.credentials.ChangeState;

/**
 * How an account stands before anything is done about it.
 *
 * @param state how far a password change has come
 * @param inARow how many logins in a row were refused or had no answer
 * @param closed whether no login is sent until a person says otherwise
 */
public record Situation(ChangeState state, int inARow, boolean closed) {
  /** Whether nothing has to be settled. */
  public boolean isFine() {
    return !closed && !state.isUnsettled();
  }

  /** Whether the portal refused both passwords, so that a person has to say which one holds. */
  public boolean needsPassword() {
    return state == ChangeState.BLOCKED;
  }
}
