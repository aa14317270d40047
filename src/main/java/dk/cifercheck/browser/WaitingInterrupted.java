package dk.cifercheck.browser;

/** Waiting was broken off because the program is being stopped. */
public final class WaitingInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WaitingInterrupted() {
    super("waiting was broken off");
  }
}
