package dk.cifercheck.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/**
 * The real disk, on which the n-th step fails, counted from 0; a full disk takes half of a write.
 */
public final class FailingSteps implements FileSteps {
  private final int failing;
  private int passed;

  public FailingSteps(int failing) {
    this.failing = failing;
  }

  /** Whether the step that should fail was reached. */
  public boolean hit() {
    return passed > failing;
  }

  @Override
  public FileChannel create(Path file, FileAttribute<?>... attributes) throws IOException {
    step();
    return REAL.create(file, attributes);
  }

  @Override
  public void write(FileChannel channel, byte[] content) throws IOException {
    if (passed == failing) {
      REAL.write(channel, java.util.Arrays.copyOf(content, content.length / 2));
    }
    step();
    REAL.write(channel, content);
  }

  @Override
  public void force(FileChannel channel) throws IOException {
    step();
    REAL.force(channel);
  }

  @Override
  public void move(Path file, Path target) throws IOException {
    step();
    REAL.move(file, target);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step();
    REAL.forceFolder(folder);
  }

  private void step() throws IOException {
    if (passed++ == failing) {
      throw new IOException("No space left on device");
    }
  }
}
