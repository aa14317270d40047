package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Prompter;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The program under way in this process, with a person who reads along and may press Enter. */
public final class LiveCall implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final CompletableFuture<Integer> exit;

  private LiveCall(Map<String, String> environment, String... arguments) throws IOException {
    Terminal terminal =
        new Terminal(
            new PipedInputStream(keyboard),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Prompter.none(),
            environment,
            false);
    exit = CompletableFuture.supplyAsync(() -> new CiferCheck(terminal).run(arguments));
  }

  /** Starts it. */
  public static LiveCall start(Map<String, String> environment, String... arguments)
      throws IOException {
    return new LiveCall(environment, arguments);
  }

  /** Presses Enter in the terminal. */
  public void pressEnter() throws IOException {
    keyboard.write('\n');
    keyboard.flush();
  }

  /** Waits until what was said on standard error is as wanted. */
  public void awaitSaid(String what, Predicate<String> wanted) throws InterruptedException {
    for (long left = LONGEST.toMillis(); !wanted.test(err()); left -= 20) {
      assertTrue(left > 0 && !exit.isDone(), () -> what + " was never said:\n" + err() + out());
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Whether it runs. */
  public boolean isRunning() {
    return !exit.isDone();
  }

  /** Waits for its end; the exit code. */
  public int exit() throws InterruptedException, ExecutionException, TimeoutException {
    return exit.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What it wrote to standard output. */
  public String out() {
    return out.toString();
  }

  /** What it wrote to standard error. */
  public String err() {
    return err.toString();
  }

  /** A person who is done, whatever is left. */
  @Override
  public void close() throws IOException {
    if (isRunning()) {
      pressEnter();
    }
    keyboard.close();
    exit.completeOnTimeout(-1, 30, TimeUnit.SECONDS).join();
  }
}
