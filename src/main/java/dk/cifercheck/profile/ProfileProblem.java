package dk.cifercheck.profile;

/** A profile file that cannot be used; the message names the file, the key and the remedy. */
public final class ProfileProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /** With one message for the person who wrote the file. */
  public ProfileProblem(String message) {
    super(message);
  }
}
