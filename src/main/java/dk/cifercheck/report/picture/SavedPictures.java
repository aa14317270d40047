package dk.cifercheck.report.picture;

import dk.cifercheck.model.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of one run folder. Not to be shared between threads. */
public final class SavedPictures implements Pictures {
  private static final int BESIDE = 14;

  /** Less than half of a line, so that no cut line of words is seen above or below. */
  private static final int ABOVE = 7;

  private static final int WIDEST = 1000;
  private static final int HIGHEST = 420;
  private static final int PAGE_WIDTH = 700;

  private final Path root;
  private String file = "";
  private Optional<Pixels> opened = Optional.empty();

  /** Those of a run folder. */
  public SavedPictures(Path root) {
    this.root = root.normalize();
  }

  @Override
  public Optional<Picture> place(String wanted, Box box) {
    int left = Math.max(0, box.left() - BESIDE);
    int top = Math.max(0, box.top() - ABOVE);
    int width = Math.min(WIDEST, box.left() - left + box.width() + BESIDE);
    int height = Math.min(HIGHEST, box.top() - top + box.height() + ABOVE);
    return open(wanted)
        .flatMap(pixels -> pixels.cut(new Box(left, top, width, height)))
        .map(piece -> picture(piece, "png"));
  }

  @Override
  public Optional<Picture> page(String wanted) {
    return open(wanted).map(pixels -> picture(pixels.within(PAGE_WIDTH), "jpeg"));
  }

  private static Picture picture(Pixels pixels, String format) {
    return new Picture(
        "image/" + format,
        pixels.encoded(format),
        pixels.image().getWidth(),
        pixels.image().getHeight());
  }

  /** The last one stays open: most places on a page of a report come from the same picture. */
  private Optional<Pixels> open(String wanted) {
    if (!wanted.equals(file)) {
      file = wanted;
      opened = read(wanted);
    }
    return opened;
  }

  private Optional<Pixels> read(String wanted) {
    Path place = root.resolve(wanted).normalize();
    if (wanted.isEmpty() || !place.startsWith(root)) {
      return Optional.empty();
    }
    byte @Nullable [] bytes = bytes(place);
    return bytes == null ? Optional.empty() : Pixels.decoded(bytes);
  }

  private static byte @Nullable [] bytes(Path place) {
    try {
      return Files.readAllBytes(place);
    } catch (IOException e) {
      return null;
    }
  }
}
