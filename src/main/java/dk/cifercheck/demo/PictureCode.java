package dk.cifercheck.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * Draws the picture with the code that a login asks for: 4 characters, 64 x 24 pixels, light noise.
 * The strokes are its own, since a Java without fonts cannot draw text.
 */
final class PictureCode {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 24;
  private static final int STEP = 14;

  /**
   * Points of each character on a grid of 3 by 3, numbered by rows from 1; a space lifts the pen.
   */
  private static final Map<Character, String> STROKES =
      Map.ofEntries(
          Map.entry('A', "729 456"),
          Map.entry('C', "3179"),
          Map.entry('E', "3179 45"),
          Map.entry('F', "317 45"),
          Map.entry('H', "17 39 46"),
          Map.entry('K', "17 349"),
          Map.entry('L', "179"),
          Map.entry('M', "71539"),
          Map.entry('N', "7193"),
          Map.entry('P', "71364"),
          Map.entry('R', "71364 49"),
          Map.entry('T', "13 28"),
          Map.entry('U', "1793"),
          Map.entry('V', "183"),
          Map.entry('W', "17593"),
          Map.entry('X', "19 37"),
          Map.entry('Y', "153 58"),
          Map.entry('3', "1397 56"),
          Map.entry('4', "146 39"),
          Map.entry('7', "138"));

  private PictureCode() {}

  /** Four characters that a person can tell apart. */
  static String random(RandomGenerator random) {
    Object[] characters = STROKES.keySet().stream().sorted().toArray();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      code.append(characters[random.nextInt(characters.length)]);
    }
    return code.toString();
  }

  /** The picture as PNG. */
  static byte[] png(String code, RandomGenerator random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xF4F6FA));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    noise(pen, random);
    pen.setColor(new Color(0x1F3F7F));
    pen.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < code.length(); i++) {
      pen.draw(shape(code.charAt(i), 5 + i * STEP, 4 + random.nextInt(4)));
    }
    pen.dispose();
    return encoded(picture);
  }

  private static void noise(Graphics2D pen, RandomGenerator random) {
    for (int i = 0; i < 5; i++) {
      pen.setColor(new Color(180 + random.nextInt(50), 190 + random.nextInt(40), 210));
      pen.drawLine(
          random.nextInt(WIDTH),
          random.nextInt(HEIGHT),
          random.nextInt(WIDTH),
          random.nextInt(HEIGHT));
    }
  }

  /** Characters without strokes of their own are drawn as a box. */
  private static Path2D shape(char character, int left, int top) {
    String given = String.valueOf(character).toUpperCase(Locale.ROOT);
    Path2D path = new Path2D.Float();
    boolean down = false;
    for (char point : STROKES.getOrDefault(given.charAt(0), "13971").toCharArray()) {
      int cell = point - '1';
      double x = left + (cell % 3) * 4.5;
      double y = top + (cell / 3) * 6.5;
      if (point == ' ') {
        down = false;
      } else if (down) {
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
        down = true;
      }
    }
    return path;
  }

  private static byte[] encoded(BufferedImage picture) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing a picture code", e);
    }
  }
}
