package dk.cifercheck.credentials;

/** What came of a login that the ledger watched over. */
public sealed interface LoginResult {
  /**
   * It was sent.
   *
   * @param answer what the portal said
   */
  record Sent(LoginAnswer answer) implements LoginResult {}

  /** It was not sent: the portal refused this password before. Exit code 6. */
  record KnownRefused() implements LoginResult {}

  /**
   * It was not sent: too many logins in a row were refused or unanswered. Exit code 6.
   *
   * @param inARow how many
   */
  record Blocked(int inARow) implements LoginResult {}
}
