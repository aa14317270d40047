package dk.cifercheck.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The picture of a question as a file that only the owner can read and that is gone after it. */
final class PictureFile implements AutoCloseable {
  private final Path path;

  private PictureFile(Path path) {
    this.path = path;
  }

  /** Temporary files of Java are the owner's alone where the file system knows owners. */
  static PictureFile of(byte[] png) throws IOException {
    PictureFile picture = new PictureFile(Files.createTempFile("cifer-check-", ".png"));
    try {
      Files.write(picture.path, png);
    } catch (IOException e) {
      picture.close();
      throw e;
    }
    return picture;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
