package dk.cifercheck.portal;

/** The portal shows its sign-on page although the walk was logged in. */
final class SessionLost extends Exception {
  private static final long serialVersionUID = 1L;

  SessionLost() {
    super("the portal ended the session");
  }
}
