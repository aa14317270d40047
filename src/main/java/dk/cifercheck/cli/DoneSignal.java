package dk.cifercheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Hears that a person who is followed is done: Enter, or the end of standard input. It listens from
 * the first time it is asked, since the first line may be a password that is not its business.
 */
final class DoneSignal implements BooleanSupplier {
  private final InputStream input;
  private final boolean endCounts;
  private final AtomicBoolean listening = new AtomicBoolean();
  private final AtomicBoolean done = new AtomicBoolean();

  /**
   * On an input.
   *
   * @param endCounts whether the end of it means that the person is done; not where a script wrote
   *     the password to it
   */
  DoneSignal(InputStream input, boolean endCounts) {
    this.input = input;
    this.endCounts = endCounts;
  }

  @Override
  public boolean getAsBoolean() {
    if (listening.compareAndSet(false, true)) {
      Thread listener = new Thread(this::listen, "done-signal");
      listener.setDaemon(true);
      listener.start();
    }
    return done.get();
  }

  private void listen() {
    try {
      int next = input.read();
      while (next != '\n' && next >= 0) {
        next = input.read();
      }
      done.set(next >= 0 || endCounts);
    } catch (IOException e) {
      done.set(endCounts);
    }
  }
}
