package dk.cifercheck.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C and SIGTERM during a run: the browser is ended, what was read is kept and marked, and the
 * process ends within seconds with the signal's own exit code.
 */
final class Interrupts implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 4_000;
  private static final int SIGNAL_BASE = 128;

  private final IntConsumer run;
  private final Map<Signal, SignalHandler> before = new HashMap<>();

  private Interrupts(IntConsumer run) {
    this.run = run;
  }

  /**
   * From now on until it is closed.
   *
   * @param run is told the exit code from another thread, and ends what is under way
   */
  static Interrupts during(IntConsumer run) {
    Interrupts interrupts = new Interrupts(run);
    for (String name : List.of("INT", "TERM")) {
      Signal signal = new Signal(name);
      interrupts.before.put(signal, Signal.handle(signal, interrupts::interrupted));
    }
    return interrupts;
  }

  @Override
  public void close() {
    before.forEach(Signal::handle);
  }

  private void interrupted(Signal signal) {
    int exitCode = SIGNAL_BASE + signal.getNumber();
    endInTime(exitCode);
    run.accept(exitCode);
  }

  /** Should the run not end by itself in time, the process does. */
  private static void endInTime(int exitCode) {
    Thread watchdog =
        new Thread(
            () -> {
              try {
                synchronized (Interrupts.class) {
                  Interrupts.class.wait(PATIENCE_MILLIS);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(exitCode);
            },
            "interrupt-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }
}
