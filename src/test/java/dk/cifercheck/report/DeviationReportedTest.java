package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.report.html.RunFiles;
import dk.cifercheck.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that has changed, in every form of the report. */
class DeviationReportedTest {
  private static final String LINE = "labels: {action.examine: [\"Inspect\"]}";

  @TempDir private Path folder;

  private static String terminal(Language language, int width) {
    return TerminalSummary.of(SampleReport.changed(), Path.of("run"), language, width, false);
  }

  private Document page(Language language) {
    return Jsoup.parse(
        new String(
            HtmlReport.write(SampleReport.changed(), language, RunFiles.of(folder, folder)),
            StandardCharsets.UTF_8));
  }

  private void keepPicture() throws IOException {
    Path shots = Files.createDirectories(folder.resolve("snapshot/shots"));
    ImageIO.write(
        new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB),
        "png",
        shots.resolve("0003.png").toFile());
  }

  @Test
  void the_terminal_says_what_was_expected_and_what_comes_nearest_and_keeps_the_line_whole() {
    String said = terminal(Language.EN, 30);
    assertTrue(said.replaceAll("\\s+", " ").contains("nearest there is \"Inspect\"."), said);
    assertTrue(said.lines().anyMatch(line -> line.strip().equals(LINE)), said);
    assertTrue(said.contains("One more stands in the report."), said);
    assertFalse(said.contains("<b>"), "only the first three: " + said);
    String danish = terminal(Language.DA, 300);
    assertTrue(danish.contains("Listen over registreringer: \"Examine\" var ventet"), danish);
    assertTrue(danish.contains("heller ikke noget, der ligner"), danish);
  }

  @Test
  void the_page_shows_line_and_picture_and_nothing_of_the_portal_becomes_markup()
      throws IOException {
    keepPicture();
    for (Language language : Language.values()) {
      Document page = page(language);
      assertEquals(4, page.select("#drift li").size());
      assertEquals(LINE, page.select("#drift code").first().text());
      assertEquals(3, page.select("#drift code").size(), "nothing found, no line");
      assertEquals(1, page.select("#drift a.shot img[src^=data:image/jpeg]").size(), "shown once");
      assertEquals(0, page.select("#drift b").size());
    }
  }

  @Test
  void programs_get_it_all() throws Exception {
    JsonNode deviation =
        new ObjectMapper()
            .readTree(ReportJson.write(SampleReport.changed(), Language.EN))
            .path("drift");
    assertEquals(4, deviation.size());
    assertEquals("list", deviation.at("/0/page").asText());
    assertEquals(LINE, deviation.at("/0/profileLine").asText());
    assertTrue(deviation.at("/2/found").isNull());
    assertTrue(deviation.at("/2/profileLine").isNull());
    assertEquals("snapshot/shots/0003.png", deviation.at("/2/screenshot").asText());
  }

  @Test
  void every_line_is_a_profile_that_can_be_read() throws Exception {
    for (var deviation : SampleReport.changed().capture().deviations()) {
      if (deviation.profileLine().isPresent()) {
        Path file =
            Files.writeString(folder.resolve("p.yaml"), deviation.profileLine().get() + "\n");
        assertTrue(
            new ProfileReader()
                .withOverrides(file)
                .labels()
                .getOrDefault(deviation.concept(), List.of())
                .contains(deviation.found().orElseThrow()));
      }
    }
  }
}
