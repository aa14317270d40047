package dk.cifercheck.credentials;

import dk.cifercheck.state.StorageFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A key store that may hang: each call gets a thread of its own and a time limit. A call that is
 * given up may still take effect later, which is why every write is read again.
 */
final class TimedKeychain implements Keychain {
  static final Duration LIMIT = Duration.ofSeconds(3);

  private final Supplier<Keychain> opening;
  private final Duration limit;
  private @Nullable Keychain keychain;

  /**
   * @param opening loads the key store at the first call
   */
  TimedKeychain(Supplier<Keychain> opening, Duration limit) {
    this.opening = opening;
    this.limit = limit;
  }

  /** Loads the key store now. */
  synchronized void open() {
    if (keychain == null) {
      keychain = within(opening::get);
    }
  }

  @Override
  public Optional<char[]> find(String name) {
    Keychain opened = opened();
    return within(() -> opened.find(name));
  }

  @Override
  public boolean put(String name, char[] value) {
    Keychain opened = opened();
    return within(() -> opened.put(name, value));
  }

  @Override
  public void remove(String name) {
    Keychain opened = opened();
    within(
        () -> {
          opened.remove(name);
          return true;
        });
  }

  private synchronized Keychain opened() {
    open();
    if (keychain == null) {
      throw new IllegalStateException("opened just now");
    }
    return keychain;
  }

  private <T> T within(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "keychain");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw failure("keychain-silent", e, Long.toString(limit.toSeconds()));
    } catch (ExecutionException e) {
      throw translated(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("keychain-refuses", e, "interrupted");
    }
  }

  /** Only the kind of the exception is told: its words could quote what was to be stored. */
  private static StorageFailure translated(@Nullable Throwable cause) {
    if (cause instanceof StorageFailure known) {
      return known;
    }
    String kind = cause == null ? "?" : cause.getClass().getSimpleName();
    return failure("keychain-refuses", null, kind);
  }

  private static StorageFailure failure(String key, @Nullable Throwable cause, String fact) {
    return new StorageFailure(TimedKeychain.class, key, cause, fact);
  }
}
