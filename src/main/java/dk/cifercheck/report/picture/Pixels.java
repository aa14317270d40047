package dk.cifercheck.report.picture;

import dk.cifercheck.model.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A decoded picture. Nothing is drawn, only copied, so that no window system is asked for.
 *
 * @param image opaque
 */
record Pixels(BufferedImage image) {
  /** A picture with more pixels than this was not taken by this program. */
  private static final long MOST = 60_000_000;

  /** The picture, if the bytes are one. */
  static Optional<Pixels> decoded(byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Somebody may have put anything in the place of a picture.
      return Optional.empty();
    }
  }

  private static Optional<Pixels> read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in);
      long size = (long) reader.getWidth(0) * reader.getHeight(0);
      return size > MOST ? Optional.empty() : Optional.of(new Pixels(reader.read(0)));
    } finally {
      reader.dispose();
    }
  }

  /** A piece of it, as far as it lies within; nothing if it does not. */
  Optional<Pixels> cut(Box box) {
    int width = Math.min(box.width(), image.getWidth() - box.left());
    int height = Math.min(box.height(), image.getHeight() - box.top());
    if (width < 1 || height < 1) {
      return Optional.empty();
    }
    BufferedImage piece = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] colours = image.getRGB(box.left(), box.top(), width, height, null, 0, width);
    piece.setRGB(0, 0, width, height, colours, 0, width);
    return Optional.of(new Pixels(piece));
  }

  /** The same in a whole fraction of its size, so small that it is no wider than that. */
  Pixels within(int widest) {
    int by = (image.getWidth() + widest - 1) / widest;
    int width = Math.max(1, image.getWidth() / by);
    int height = Math.max(1, image.getHeight() / by);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, average(x * by, y * by, by));
      }
    }
    return new Pixels(small);
  }

  private int average(int left, int top, int by) {
    int right = Math.min(left + by, image.getWidth());
    int bottom = Math.min(top + by, image.getHeight());
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int colour = image.getRGB(x, y);
        red += colour >> 16 & 0xFF;
        green += colour >> 8 & 0xFF;
        blue += colour & 0xFF;
      }
    }
    int count = (right - left) * (bottom - top);
    return red / count << 16 | green / count << 8 | blue / count;
  }

  /** The bytes of a file. */
  byte[] encoded(String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Nothing of a picture is to lie in a folder for temporary files, not even for a moment.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("every Java platform writes " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written to", e);
    }
    return bytes.toByteArray();
  }
}
