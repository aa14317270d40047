package dk.cifercheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Hears that a person who is followed is done: Enter, or the end of input at a terminal. It listens
 * from the first time it is asked: what was typed before was meant for something else.
 */
final class DoneSignal implements BooleanSupplier {
  private final InputStream input;
  private final boolean isTerminal;
  private final AtomicBoolean listening = new AtomicBoolean();
  private final AtomicBoolean done = new AtomicBoolean();

  /**
   * On an input.
   *
   * @param isTerminal whether a person types there; then its end means that they are done, and what
   *     they typed too early counts as nothing
   */
  DoneSignal(InputStream input, boolean isTerminal) {
    this.input = input;
    this.isTerminal = isTerminal;
  }

  @Override
  public boolean getAsBoolean() {
    if (listening.compareAndSet(false, true)) {
      forgetEarly();
      Thread listener = new Thread(this::listen, "done-signal");
      listener.setDaemon(true);
      listener.start();
    }
    return done.get();
  }

  private void forgetEarly() {
    try {
      if (isTerminal) {
        input.skipNBytes(input.available());
      }
    } catch (IOException e) {
      // The listener meets the same.
      return;
    }
  }

  private void listen() {
    try {
      int next = input.read();
      while (next != '\n' && next >= 0) {
        next = input.read();
      }
      done.set(next >= 0 || isTerminal);
    } catch (IOException e) {
      done.set(isTerminal);
    }
  }
}
