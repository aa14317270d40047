package dk.cifercheck.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Waits until no other process changes a file that several accounts share. Within one process the
 * callers take turns by themselves.
 */
public final class Exclusive implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private Exclusive(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Waits for the turn on this lock file, which is created where it is missing and stays.
   *
   * @throws StorageFailure if the file cannot be locked
   */
  public static Exclusive on(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      FileChannel channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              OwnerOnly.forFile(folder == null ? file : folder));
      return lock(channel);
    } catch (IOException e) {
      throw StorageFailure.of("cannot-write", e, file, Causes.of(e));
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new IllegalStateException("a lock that was held cannot be given back", e);
    }
  }

  private static Exclusive lock(FileChannel channel) throws IOException {
    try {
      return new Exclusive(channel, channel.lock());
    } catch (IOException | OverlappingFileLockException e) {
      channel.close();
      throw new IOException(e);
    }
  }
}
