package dk.cifercheck.demo;

/** Who chose the password of an account. */
public enum PasswordState {
  /** Given out by the authority: the portal wants another one at the next login. */
  TEMPORARY,
  /** Chosen by the owner of the account. */
  OWN
}
