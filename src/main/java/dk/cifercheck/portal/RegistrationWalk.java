package dk.cifercheck.portal;

/** The walk as seen from outside: done, or begun again after a new login. */
public final class RegistrationWalk {
  private final Walk walk;

  RegistrationWalk(Walk walk) {
    this.walk = walk;
  }

  /**
   * Walks to the end.
   *
   * @return false if the portal ended the session on the way
   * @throws PortalStop if the walk cannot go on; what was saved so far is saved
   */
  public boolean run() throws PortalStop {
    try {
      walk.all();
      return true;
    } catch (SessionLost e) {
      return false;
    }
  }

  /** Number of registrations that the list counts, -1 if it was not seen. */
  public int listed() {
    return walk.listed();
  }
}
