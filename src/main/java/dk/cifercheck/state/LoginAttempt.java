package dk.cifercheck.state;

/**
 * One login that the ledger knows of. Exactly one answer is told; if none ever is, the attempt
 * counts as one without an answer.
 */
public final class LoginAttempt {
  private final AttemptLedger ledger;
  private final String mark;

  LoginAttempt(AttemptLedger ledger, String mark) {
    this.ledger = ledger;
    this.mark = mark;
  }

  /** The portal accepted the password: the row of failures ends here. */
  public void accepted() {
    ledger.forgetAll();
  }

  /** The portal refused the password. */
  public void refused() {
    ledger.noteRefusal(mark);
  }

  /** The password was never judged, such as where only the picture code was wrong. */
  public void neverJudged() {
    ledger.strikeOut(mark);
  }
}
