package dk.cifercheck.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.report.HostileReport;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.ReportJson;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.report.spreadsheet.Opened;
import dk.cifercheck.text.Language;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelReportTest {
  static Stream<Report> everyReport() {
    return Stream.of(
        SampleReport.rich(),
        SampleReport.rich().asDemonstration(),
        SampleReport.clean(),
        SampleReport.hostile("=HYPERLINK(\"http://x.example\")\u001B[31m\u202E\uD800\r\n"),
        SampleReport.stopped("captcha-unanswered", "nobody answered"),
        readOnly(),
        HostileReport.report());
  }

  @ParameterizedTest
  @MethodSource("everyReport")
  void theIdsAndCountsAreThoseOfReportJson(Report report) throws Exception {
    JsonNode json = new ObjectMapper().readTree(ReportJson.write(report, Language.EN));
    Opened book = open(report, Language.EN);

    assertEquals(texts(json.path("findings"), "id"), column(book.below("Findings", "Urgency"), 12));
    assertEquals(
        Stream.of(json.path("findings"))
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .filter(one -> !one.path("severity").textValue().equals("info"))
            .filter(one -> !one.path("silenced").booleanValue())
            .map(one -> one.path("id").textValue())
            .sorted()
            .toList(),
        column(book.below("To do", "Done"), 9).stream()
            .filter(id -> !id.isEmpty())
            .sorted()
            .toList());
    assertEquals(json.path("registrations").size(), report.reading().registrations().size());
    assertEquals(
        json.path("deadlines").size(),
        book.below("Deadlines", "Registration").stream().filter(row -> row.size() > 1).count());
  }

  @ParameterizedTest
  @MethodSource("everyReport")
  void itFitsTheSchemaOfTheFormatAndHasNoFormula(Report report) {
    for (Language language : Language.values()) {
      Opened book = open(report, language);

      assertEquals(List.of(), book.faults());
      assertEquals(0, book.formulas());
      assertEquals(book.sheets().size(), book.sheets().stream().distinct().count());
    }
  }

  @ParameterizedTest
  @MethodSource("everyReport")
  void twoWritesOfTheSameReportAreTheSameBytes(Report report) {
    assertArrayEquals(
        ExcelReport.write(report, Language.DA), ExcelReport.write(report, Language.DA));
  }

  @Test
  void thereIsOneSheetForEachRegistrationOfEitherSide() {
    assertEquals(
        List.of(
            "Overview",
            "To do",
            "Answers",
            "Findings",
            "Deadlines",
            "Not read",
            "CDNK18012203140001",
            "CDNK24082203140002",
            "CDNK18012203140010"),
        open(SampleReport.rich(), Language.EN).sheets());
  }

  @Test
  void theMostUrgentThingToDoStandsFirstWithItsDay() {
    Report meat =
        SampleReport.of(
            new PortalSide()
                .category("0102")
                .with(FieldId.VALID_UNTIL, "2027-03-01")
                .with(FieldId.ADDRESS, "Kajgade 1, 9850 Hirtshals, Denmark"));

    List<List<String>> rows = open(meat, Language.EN).below("To do", "Done");
    List<String> renewal =
        rows.stream().filter(row -> row.get(4).contains("renewal")).findFirst().orElseThrow();

    assertEquals("act", rows.get(0).get(2));
    assertEquals("1 December 2026", renewal.get(6));
    assertEquals("check", rows.get(rows.size() - 1).get(2));
  }

  @Test
  void codesOfBothSidesStandAsTextBesideEachOther() {
    List<List<String>> rows = open(SampleReport.rich(), Language.EN).rows("CDNK18012203140001");

    assertTrue(
        rows.contains(
            List.of(
                "1", "0303110000", "102", "0303110000", "101", "other CIQ code", "Fish", "Fish")),
        rows.toString());
    assertTrue(
        rows.contains(
            List.of("4", "", "", "0304710000", "102", "missing on the portal", "", "Fish")));
  }

  @Test
  void aCodeThatLooksOutOfPlaceGetsAHintAlsoWhereEverythingAgrees() {
    Report report =
        SampleReport.of(
            new PortalSide().products(PortalSide.product("0203290000", "101")),
            new OwnSide().products(OwnSide.product("0203290000", "101")));

    String rows = open(report, Language.EN).rows(PortalSide.NUMBER).toString();

    assertTrue(rows.contains("agrees; its heading 0203 ("), rows);
    assertEquals(ExitCode.OK, report.verdict().exit());
    assertFalse(
        open(SampleReport.clean(), Language.EN)
            .rows(PortalSide.NUMBER)
            .toString()
            .contains("heading"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onlyADemonstrationSaysOnEverySheetThatItIsInvented(Language language) {
    String word = language == Language.DA ? "opdigtede data" : "invented data";
    Opened demo = open(SampleReport.rich().asDemonstration(), language);
    Opened usual = open(SampleReport.rich(), language);

    for (String sheet : demo.sheets()) {
      assertTrue(demo.rows(sheet).toString().contains(word), sheet);
    }
    assertTrue(
        demo.parts().get("xl/worksheets/sheet2.xml").contains("<oddFooter>&amp;LDemonstration"));
    for (String sheet : usual.sheets()) {
      assertFalse(usual.rows(sheet).toString().contains(word), sheet);
    }
  }

  @Test
  void aCaptureHasNoFindingsAndSaysWhy() {
    Opened book = open(readOnly(), Language.EN);

    assertEquals(List.of(), book.below("Findings", "Urgency"));
    assertTrue(book.rows("Overview").toString().contains("Nothing was compared"));
    assertFalse(book.rows("CDNK18012203140001").toString().contains("master data"));
  }

  @Test
  void theDanishWordsAreThoseOfTheProcedure() {
    String text = open(SampleReport.rich(), Language.DA).rows("CDNK18012203140001").toString();

    for (String word :
        List.of(
            "Autorisationsnummer",
            "Juridisk ansvarlig person",
            "HS-kode",
            "Kinesisk registreringsnummer")) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void aTextOfFortyThousandCharactersIsCutAndSaysSo() {
    String row = open(HostileReport.report(), Language.EN).rows("Findings").toString();

    assertTrue(row.contains("(cut here: 40,000 characters in all"));
  }

  private static Report readOnly() {
    return Report.ofReading(
        SampleReport.CAPTURE, Verdict.of(ExitCode.OK), SampleReport.clean().reading());
  }

  private static Opened open(Report report, Language language) {
    return new Opened(ExcelReport.write(report, language));
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().filter(row -> row.size() > column).map(row -> row.get(column)).toList();
  }

  private static List<String> texts(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(key).textValue())
        .toList();
  }
}
