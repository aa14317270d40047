package dk.cifercheck.state;

import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * Says in a few words what an I/O exception was about, without the path that stands there anyway.
 */
final class Causes {
  private Causes() {}

  static String of(IOException problem) {
    if (problem instanceof FileSystemException onFile && onFile.getReason() != null) {
      return onFile.getReason();
    }
    String message = problem.getMessage();
    String kind = problem.getClass().getSimpleName();
    return message == null || problem instanceof FileSystemException ? kind : message;
  }
}
