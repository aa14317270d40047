package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.Finding;
import dk.cifercheck.report.calendar.CalendarFile;
import dk.cifercheck.report.calendar.ReadCalendar;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.report.junit.JunitReport;
import dk.cifercheck.report.junit.ReadResults;
import dk.cifercheck.report.xlsx.ExcelReport;
import dk.cifercheck.text.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report in all its forms: the same ids, the same counts, nothing that does something. */
class AllOutputsTest {
  private static final int REPORTS = 20;
  private static final Capture CAPTURE = SampleReport.CAPTURE;
  private static final Capture LATER =
      new Capture(
          CAPTURE.startedAt().plusSeconds(3_723),
          CAPTURE.finishedAt().plusSeconds(3_723),
          CAPTURE.asOf(),
          CAPTURE.portalUrl(),
          CAPTURE.hostsContacted(),
          CAPTURE.blocked(),
          CAPTURE.pages(),
          CAPTURE.stop());

  private static Map<String, byte[]> all(Report report, Language language) {
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    outputs.put("report.json", ReportJson.write(report, language));
    outputs.put("report.html", HtmlReport.write(report, language));
    outputs.put("report.xlsx", ExcelReport.write(report, language));
    outputs.put("junit.xml", JunitReport.write(report, language));
    outputs.put("deadlines.ics", CalendarFile.write(report, language));
    MailDraft.find(report, language).ifPresent(mail -> outputs.put("mail.eml", mail.bytes()));
    outputs.put(
        "terminal",
        TerminalSummary.of(report, Path.of("run"), language, 100, false)
            .getBytes(StandardCharsets.UTF_8));
    return outputs;
  }

  private static Set<String> ids(Report report) {
    return report.findings().stream()
        .filter(Finding::counts)
        .map(Finding::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void idsAndCountsAgreeWhateverTheTextsAre(Language language) throws Exception {
    JsonSchema schema = schema();
    for (long seed = 0; seed < REPORTS; seed++) {
      Report report = AnyReport.of(seed, CAPTURE);
      Map<String, byte[]> outputs = all(report, language);
      String about = "seed " + seed;

      JsonNode json = new ObjectMapper().readTree(outputs.get("report.json"));
      assertEquals(Set.of(), schema.validate(json), about);
      assertEquals(
          report.findings().stream().map(Finding::id).toList(), json.findValuesAsText("id"), about);
      ReadResults junit = ReadResults.of(outputs.get("junit.xml"));
      assertEquals(ids(report), junit.failedIds(), about);
      assertEquals(
          report.verdict().exit() == ExitCode.OK,
          junit.told("failures") + junit.told("errors") == 0,
          about);
      assertEquals(report.verdict().exit() == ExitCode.INCOMPLETE, junit.told("errors") > 0, about);
      assertEquals(
          report.deadlines().size(),
          ReadCalendar.of(outputs.get("deadlines.ics")).entries().size(),
          about);
      String page = text(outputs, "report.html");
      String terminal = text(outputs, "terminal");
      for (Finding finding : report.findings()) {
        if (finding.counts() && !finding.action().steps().isEmpty()) {
          assertTrue(page.contains(finding.id()), about);
          assertTrue(terminal.contains(finding.id()), about);
        }
      }
      workbook(report, outputs.get("report.xlsx"), about);
    }
  }

  private static void workbook(Report report, byte[] xlsx, String about) throws Exception {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.FORMULA, about);
            cells.add(cell.toString());
          }
        }
      }
    }
    Set<String> found = new TreeSet<>(cells);
    ids(report).forEach(id -> assertTrue(found.contains(id), about + ", " + id));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingInAnyFormSteersWhatReadsIt(Language language) {
    for (long seed = 0; seed < REPORTS; seed++) {
      Map<String, byte[]> outputs = all(AnyReport.of(seed, CAPTURE), language);
      for (String name : List.of("terminal", "junit.xml")) {
        assertFalse(
            text(outputs, name)
                .codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202E),
            name + " of seed " + seed);
      }
      assertFalse(text(outputs, "report.html").contains("<script>alert"), "seed " + seed);
      if (outputs.containsKey("mail.eml")) {
        List<String> head =
            text(outputs, "mail.eml")
                .split("\r\n\r\n", 2)[0]
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(":", 2)[0])
                .toList();
        assertEquals(
            List.of(
                "To",
                "Subject",
                "Date",
                "X-Unsent",
                "MIME-Version",
                "Content-Type",
                "Content-Transfer-Encoding"),
            head);
      }
    }
  }

  @Test
  void theSameDataGiveTheSameBytesApartFromTheTimes() {
    for (long seed = 0; seed < REPORTS; seed++) {
      Map<String, byte[]> once = all(AnyReport.of(seed, CAPTURE), Language.EN);
      Map<String, byte[]> again = all(AnyReport.of(seed, CAPTURE), Language.EN);
      Map<String, byte[]> later = all(AnyReport.of(seed, LATER), Language.EN);
      assertEquals(once.keySet(), later.keySet());
      for (String name : once.keySet()) {
        assertArrayEquals(once.get(name), again.get(name), name + " of seed " + seed);
        if (!name.equals("report.xlsx")) {
          assertEquals(timeless(once, name), timeless(later, name), name + " of seed " + seed);
        }
      }
    }
  }

  private static String timeless(Map<String, byte[]> outputs, String name) {
    return text(outputs, name)
        .replaceAll("T[0-9]{6}Z", "T")
        .replaceAll("[0-9]{2}:[0-9]{2}:[0-9]{2}", "T");
  }

  private static String text(Map<String, byte[]> outputs, String name) {
    return new String(outputs.get(name), StandardCharsets.UTF_8);
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
