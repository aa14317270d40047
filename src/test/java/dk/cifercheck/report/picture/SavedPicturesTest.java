package dk.cifercheck.report.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPicturesTest {
  private static final int MARK = 0x00A0FF;

  @TempDir Path folder;

  @BeforeEach
  void save() throws Exception {
    BufferedImage image = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB);
    for (int x = 500; x < 600; x++) {
      for (int y = 300; y < 330; y++) {
        image.setRGB(x, y, MARK);
      }
    }
    ImageIO.write(image, "png", folder.resolve("shot.png").toFile());
  }

  @Test
  void aPlaceIsCutOutWithALittleAroundIt() throws Exception {
    Picture piece = pictures().place("shot.png", new Box(500, 300, 100, 30)).orElseThrow();

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(piece.bytes()));
    assertEquals(128, image.getWidth());
    assertEquals(44, image.getHeight());
    assertEquals(0, image.getRGB(13, 6) & 0xFFFFFF);
    assertEquals(MARK, image.getRGB(14, 7) & 0xFFFFFF);
    assertEquals(MARK, image.getRGB(113, 36) & 0xFFFFFF);
    assertTrue(piece.address().startsWith("data:image/png;base64,"));
  }

  @Test
  void theSamePlaceGivesTheSameBytes() {
    Box box = new Box(480, 290, 200, 60);
    assertArrayEquals(
        pictures().place("shot.png", box).orElseThrow().bytes(),
        pictures().place("shot.png", box).orElseThrow().bytes());
  }

  @Test
  void aPlaceAtTheEdgeIsCutOff() {
    Picture piece = pictures().place("shot.png", new Box(1390, 890, 100, 100)).orElseThrow();

    assertEquals(24, piece.width());
    assertEquals(17, piece.height());
    assertTrue(pictures().place("shot.png", new Box(5000, 0, 10, 10)).isEmpty());
  }

  @Test
  void aWholePageIsMadeSmall() {
    Picture page = pictures().page("shot.png").orElseThrow();

    assertEquals(700, page.width());
    assertEquals("image/jpeg", page.type());
  }

  @Test
  void whatIsNoPictureOrLiesElsewhereIsNotShown() throws Exception {
    Files.writeString(folder.resolve("no.png"), "<svg onload='alert(1)'/>");
    SavedPictures pictures = new SavedPictures(Files.createDirectory(folder.resolve("run")));

    assertTrue(pictures.page("../shot.png").isEmpty());
    assertTrue(pictures().page("no.png").isEmpty());
    assertTrue(pictures().page("missing.png").isEmpty());
    assertTrue(pictures().page("").isEmpty());
  }

  private SavedPictures pictures() {
    return new SavedPictures(folder);
  }
}
