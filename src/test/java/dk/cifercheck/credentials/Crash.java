package dk.cifercheck.credentials;

/** The process dies here. An Error, since nothing in the program may catch it and go on. */
final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  Crash() {
    super("crash", null, false, false);
  }
}
