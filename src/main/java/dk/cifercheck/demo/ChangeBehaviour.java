package dk.cifercheck.demo;

/** What the replica does with the next requests for a password change. */
public enum ChangeBehaviour {
  /** The change is carried out and confirmed. */
  APPLY,
  /** Nothing changes and the page says why. */
  REJECT,
  /** The change is carried out, the connection is cut before the answer. */
  APPLY_AND_LOSE_REPLY,
  /** Nothing changes, the connection is cut before the answer. */
  LOSE_REQUEST
}
