package dk.cifercheck.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Set;

/**
 * One run per account at a time. The system itself drops the lock when the process dies; who holds
 * it stands in a file beside it, since a locked file cannot be read everywhere.
 */
public final class AccountLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path sidecar;
  private final AtomicFiles files;

  private AccountLock(FileChannel channel, Path sidecar, AtomicFiles files) {
    this.channel = channel;
    this.sidecar = sidecar;
    this.files = files;
  }

  /**
   * Takes the lock at once or not at all, however the user name is written.
   *
   * @throws LockHeld if another run has it
   * @throws StorageFailure if the files of the lock cannot be written
   */
  public static AccountLock take(Home home, AccountKey account, Clock clock) {
    Path folder = home.accountFolder(account.anyCase());
    Path sidecar = folder.resolve("lock.json");
    AtomicFiles files = AtomicFiles.ownerOnly();
    FileChannel channel = open(folder, folder.resolve("lock"));
    if (!locked(channel, folder.resolve("lock"))) {
      close(channel);
      throw new LockHeld(account, files.find(sidecar).flatMap(LockOwner::findIn).orElse(null));
    }
    AccountLock lock = new AccountLock(channel, sidecar, files);
    lock.sign(clock);
    return lock;
  }

  /** Gives the lock back. The lock's file stays: removing it would let two runs lock two files. */
  @Override
  public void close() {
    if (channel.isOpen()) {
      try {
        files.remove(sidecar);
      } finally {
        close(channel);
      }
    }
  }

  private void sign(Clock clock) {
    try {
      files.write(sidecar, LockOwner.thisProcess(clock).toJson());
    } catch (StorageFailure e) {
      close(channel);
      throw e;
    }
  }

  private static FileChannel open(Path folder, Path file) {
    try {
      return FileChannel.open(
          file,
          Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
          OwnerOnly.forFile(folder));
    } catch (IOException e) {
      throw StorageFailure.of("cannot-write", e, file, Causes.of(e));
    }
  }

  private static boolean locked(FileChannel channel, Path file) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very process
    } catch (IOException e) {
      close(channel);
      throw StorageFailure.of("cannot-write", e, file, Causes.of(e));
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("a lock file that was only locked cannot be closed", e);
    }
  }
}
