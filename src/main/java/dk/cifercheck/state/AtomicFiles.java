package dk.cifercheck.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that are there whole or not at all: written beside the target, brought to the disk, then
 * put in its place in one step. After a failure the old content stands and no temporary file stays.
 */
public final class AtomicFiles {
  private final FileSteps steps;
  private final boolean ownerOnly;

  private AtomicFiles(FileSteps steps, boolean ownerOnly) {
    this.steps = steps;
    this.ownerOnly = ownerOnly;
  }

  /** Files for the owner alone: refuses links and files that others may read. */
  public static AtomicFiles ownerOnly() {
    return ownerOnly(FileSteps.REAL);
  }

  /** The same over other steps, for tests of their failure. */
  public static AtomicFiles ownerOnly(FileSteps steps) {
    return new AtomicFiles(steps, true);
  }

  /** Files with the modes the person's system gives, for run folders. */
  public static AtomicFiles ordinary() {
    return new AtomicFiles(FileSteps.REAL, false);
  }

  /**
   * Replaces the file's content.
   *
   * @throws StorageFailure if any step failed; then the old content still stands
   */
  public void write(Path target, byte[] content) {
    refuseOpenFile(target);
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file's place: " + target);
    }
    Path temporary = folder.resolve(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      fill(temporary, content, folder);
      steps.move(temporary, target);
      steps.forceFolder(folder);
    } catch (IOException e) {
      discard(temporary, e);
      throw StorageFailure.of("cannot-write", e, target, Causes.of(e));
    }
  }

  /**
   * Everything in the file; empty if there is no such file.
   *
   * @throws StorageFailure if it cannot be read or must not be trusted
   */
  public Optional<byte[]> find(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    refuseOpenFile(file);
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw StorageFailure.of("cannot-read", e, file, Causes.of(e));
    }
  }

  /**
   * Removes the file if it is there.
   *
   * @throws StorageFailure if it is there and stays
   */
  public void remove(Path file) {
    try {
      steps.delete(file);
    } catch (IOException e) {
      throw StorageFailure.of("cannot-write", e, file, Causes.of(e));
    }
  }

  private void fill(Path temporary, byte[] content, Path folder) throws IOException {
    FileAttribute<?>[] attributes = ownerOnly ? OwnerOnly.forFile(folder) : new FileAttribute<?>[0];
    try (FileChannel channel = steps.create(temporary, attributes)) {
      steps.write(channel, content);
      steps.force(channel);
    }
  }

  private void refuseOpenFile(Path file) {
    if (ownerOnly && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      OwnerOnly.requireFile(file);
    }
  }

  private void discard(Path temporary, IOException first) {
    try {
      steps.delete(temporary);
    } catch (IOException second) {
      first.addSuppressed(second);
    }
  }
}
