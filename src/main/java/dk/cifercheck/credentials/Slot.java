package dk.cifercheck.credentials;

/** The three places for an account's passwords. */
public enum Slot {
  /** The one the portal takes, as far as is known. */
  CURRENT,
  /** The one that is to replace it. Without meaning while no change is under way. */
  PENDING,
  /** The one before; kept for a portal restored from a backup, never tried by itself. */
  PREVIOUS
}
