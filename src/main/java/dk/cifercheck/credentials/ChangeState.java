package dk.cifercheck.credentials;

/** How far the change of an account's password has come. */
public enum ChangeState {
  /** No change is under way. */
  NONE,
  /** A new password is stored and has not been sent. */
  PREPARED,
  /** The portal turned the new password down and the old one still works: another is needed. */
  REJECTED,
  /** The new password may have been sent: only a fresh login can tell whether it holds. */
  SUBMITTING,
  /** Neither the new nor the old password is accepted: a person has to look. */
  BLOCKED;

  /** Whether a run has to settle this before anything else. */
  public boolean isUnsettled() {
    return this == SUBMITTING || this == BLOCKED;
  }
}
