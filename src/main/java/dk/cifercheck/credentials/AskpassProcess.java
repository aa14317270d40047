package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of an askpass program; it and what it started are gone when this is closed. */
final class AskpassProcess implements AutoCloseable {
  private final Process process;

  private AskpassProcess(Process process) {
    this.process = process;
  }

  static AskpassProcess start(List<String> command, ProcessBuilder.Redirect complaints)
      throws IOException {
    Process process = new ProcessBuilder(command).redirectError(complaints).start();
    process.getOutputStream().close();
    return new AskpassProcess(process);
  }

  /** The line, if the program ended well in time; empty if it declined. */
  Optional<Secret> answer(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    CompletableFuture<Optional<Secret>> line = readLine();
    try {
      Optional<Secret> answer = line.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (endedWell(end)) {
        return answer;
      }
      answer.ifPresent(Secret::close);
    } catch (TimeoutException | ExecutionException e) {
      line.thenAccept(late -> late.ifPresent(Secret::close));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private boolean endedWell(long end) throws InterruptedException {
    long left = Math.max(0, end - System.nanoTime());
    return process.waitFor(left, TimeUnit.NANOSECONDS) && process.exitValue() == 0;
  }

  private CompletableFuture<Optional<Secret>> readLine() {
    CompletableFuture<Optional<Secret>> line = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                line.complete(FirstLine.read(process.getInputStream()));
              } catch (IOException | RuntimeException e) {
                line.completeExceptionally(e);
              }
            },
            "askpass");
    reader.setDaemon(true);
    reader.start();
    return line;
  }
}
