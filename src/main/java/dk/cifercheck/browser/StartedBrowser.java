package dk.cifercheck.browser;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Everything that has to be ended together: session, driver process, browser, folder. */
final class StartedBrowser {
  private static final Duration QUIT_LIMIT = Duration.ofSeconds(4);

  private final RemoteWebDriver driver;
  private final @Nullable LocalDriver process;
  private final @Nullable RunFolder folder;
  private final Duration pageLimit;
  private final String source;
  private final AtomicBoolean closed = new AtomicBoolean();

  StartedBrowser(
      RemoteWebDriver driver,
      @Nullable LocalDriver process,
      @Nullable RunFolder folder,
      Duration pageLimit,
      String source) {
    this.driver = driver;
    this.process = process;
    this.folder = folder;
    this.pageLimit = pageLimit;
    this.source = source;
  }

  RemoteWebDriver driver() {
    return driver;
  }

  Duration pageLimit() {
    return pageLimit;
  }

  String describe() {
    Capabilities facts = driver.getCapabilities();
    return facts.getBrowserName() + " " + facts.getBrowserVersion() + " (" + source + ")";
  }

  boolean isAlive() {
    if (closed.get() || (process != null && !process.isAlive())) {
      return false;
    }
    try {
      return !driver.getWindowHandles().isEmpty();
    } catch (WebDriverException gone) {
      return false;
    }
  }

  void close() {
    end(true);
  }

  /** Ends it without asking it first: while it is busy it would not answer for seconds. */
  void kill() {
    end(process == null);
  }

  private void end(boolean asked) {
    if (closed.getAndSet(true)) {
      return;
    }
    List<ProcessHandle> family = process == null ? List.of() : process.family();
    if (asked) {
      quitInTime();
    }
    Processes.endAll(family);
    if (folder != null) {
      folder.remove();
    }
  }

  private void quitInTime() {
    CompletableFuture<Void> quitting =
        CompletableFuture.runAsync(driver::quit, task -> daemon(task).start());
    quitting
        .exceptionally(hangingOrGone -> null)
        .completeOnTimeout(null, QUIT_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "browser-quit");
    thread.setDaemon(true);
    return thread;
  }
}
