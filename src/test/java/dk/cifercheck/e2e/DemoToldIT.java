package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The demo says exactly what was planted, with the steps and the sentences that were written down
 * by hand, in both languages and in every form in which a person reads it.
 */
@ExtendWith(SharesRuns.class)
class DemoToldIT {
  private static final Map<String, String> GREETING =
      Map.of(
          "en",
          "Demonstration: invented company, invented data. Do not send.\n\nDear International Handel",
          "da",
          "Demonstration: opdigtet virksomhed, opdigtede data. Må ikke sendes.\n\nKære International"
              + " Handel");
  private static final Map<String, String> VERDICT =
      Map.of("en", "Result: differences", "da", "Resultat: forskelle");

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({"lyngmark, en", "lyngmark, da", "nordlys, en", "nordlys, da"})
  void theDemoTellsWhatIsPlantedWithItsSteps(String company, String language, SharedRuns runs)
      throws Exception {
    SharedRuns.SavedRun demo = runs.demo(company, language);
    demo.ended().with(1);
    JsonNode report = demo.report().tree();
    List<ToldFinding> told = ToldFinding.of(company, LocalDate.parse(report.path("asOf").asText()));

    assertEquals(
        String.join("\n", told.stream().map(one -> words(one, language)).toList()),
        String.join("\n", findings(report).stream().map(DemoToldIT::words).toList()));
    for (int i = 0; i < told.size(); i++) {
      String id = findings(report).get(i).path("id").asText();
      assertTrue(id.matches("[0-9a-f]{16}"), id);
      assertEquals(told.get(i).id().equals("*") ? id : told.get(i).id(), id);
    }
    terminal(demo.ended(), told, language);
    page(demo.folder(), told, language);
    mail(demo.folder(), told, language);
  }

  private static void terminal(Ended ended, List<ToldFinding> told, String language) {
    String said = ended.out().replaceAll("\\s+", " ");
    for (ToldFinding one : told) {
      assertTrue(said.contains(one.sentences().get(language)), one + "\nin " + said);
      one.questions()
          .forEach((in, text) -> assertEquals(in.equals(language), said.contains(text), text));
    }
    assertTrue(ended.out().lines().anyMatch(VERDICT.get(language)::equals), said);
  }

  private static void page(Path run, List<ToldFinding> told, String language) throws IOException {
    Document page = Jsoup.parse(Files.readString(run.resolve("report.html")));
    assertEquals(language, page.expectFirst("html").attr("lang"));
    String text = page.text();
    for (ToldFinding one : told) {
      assertTrue(text.contains(one.sentences().get(language)), one + "\nin " + text);
      one.questions()
          .forEach((in, asked) -> assertEquals(in.equals(language), text.contains(asked), asked));
    }
  }

  /** What waits for an answer, is no error or is nothing for the authority, is not in the mail. */
  private static void mail(Path run, List<ToldFinding> told, String language) throws Exception {
    String body = letter(run.resolve("mail.eml"));
    assertTrue(body.replace("\r\n", "\n").startsWith(GREETING.get(language)), body);
    assertEquals(
        told.stream().filter(one -> one.inMail().isPresent()).count(),
        body.lines().filter(line -> line.startsWith("* ")).count(),
        body);
    for (ToldFinding one : told) {
      one.inMail().ifPresent(part -> assertTrue(body.contains(part), part + "\nin " + body));
      one.questions().values().forEach(asked -> assertFalse(body.contains(asked), body));
    }
  }

  private static String letter(Path mail) throws Exception {
    try (InputStream in = Files.newInputStream(mail)) {
      Multipart parts = (Multipart) new MimeMessage(null, in).getContent();
      return (String) parts.getBodyPart(0).getContent();
    }
  }

  private static List<JsonNode> findings(JsonNode report) {
    return StreamSupport.stream(report.path("findings").spliterator(), false).toList();
  }

  private static String words(ToldFinding told, String language) {
    List<String> all = new ArrayList<>(told.facts());
    all.add(told.sentences().get(language));
    all.add(told.questions().getOrDefault(language, ""));
    return String.join(" | ", all);
  }

  private static String words(JsonNode finding) {
    List<String> all = new ArrayList<>();
    for (String key : List.of("registration", "field", "kind", "severity")) {
      all.add(finding.path(key).asText());
    }
    List<String> steps = new ArrayList<>();
    finding.at("/action/steps").forEach(step -> steps.add(step.asText()));
    all.add(String.join(", ", steps));
    all.add(finding.path("explanation").asText());
    all.add(finding.at("/action/question").asText(""));
    return String.join(" | ", all);
  }
}
