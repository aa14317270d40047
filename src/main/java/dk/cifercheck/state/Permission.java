package dk.cifercheck.state;

/** Whether a login with a certain password may be sent. */
public sealed interface Permission {
  /**
   * It may; the ledger has noted it already.
   *
   * @param attempt to be told the answer
   */
  record Granted(LoginAttempt attempt) implements Permission {}

  /** This very password was refused before and is never typed again until a login succeeds. */
  record KnownRefused() implements Permission {}

  /**
   * Too many logins in a row were refused or had no answer: none is sent until a person says
   * otherwise.
   *
   * @param inARow how many
   */
  record Blocked(int inARow) implements Permission {}
}
