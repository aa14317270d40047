package dk.cifercheck.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/**
 * The single steps that an atomic write consists of. They are an interface so that a test can let
 * each of them fail in turn.
 */
public interface FileSteps {
  /** The steps of the real disk. */
  FileSteps REAL = new FileSteps() {};

  /** Creates a file that must not exist, with these attributes from the start. */
  default FileChannel create(Path file, FileAttribute<?>... attributes) throws IOException {
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
  }

  /** Writes everything. */
  default void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  /** Brings what was written to the disk itself. */
  default void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  /** Puts the file in the place of the target in one step. */
  default void move(Path file, Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Brings the folder's entry to the disk; Windows offers no such thing and needs none. */
  default void forceFolder(Path folder) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Removes a file if it is there. */
  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
