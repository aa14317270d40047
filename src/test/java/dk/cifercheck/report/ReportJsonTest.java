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
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.text.Language;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  @Test
  void everyReportFitsTheSchemaInBothLanguages() throws Exception {
    for (Report report :
        List.of(SampleReport.rich(), SampleReport.clean(), SampleReport.changed(), captured())) {
      for (Language language : Language.values()) {
        assertEquals(Set.of(), schema().validate(tree(report, language)));
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() throws Exception {
    JsonNode report = tree(SampleReport.rich(), Language.EN);
    ((com.fasterxml.jackson.databind.node.ObjectNode) report.at("/findings/0")).put("kind", "odd");

    assertFalse(schema().validate(report).isEmpty());
  }

  @Test
  void theSameReportIsTheSameBytes() {
    assertArrayEquals(
        ReportJson.write(SampleReport.rich(), Language.EN),
        ReportJson.write(SampleReport.rich(), Language.EN));
  }

  @Test
  void allFieldIdsAreAlwaysThereInTheirOrder() throws Exception {
    List<String> ids = new ArrayList<>();
    tree(SampleReport.rich(), Language.EN)
        .at("/registrations/0/fields")
        .fieldNames()
        .forEachRemaining(ids::add);

    assertEquals(List.of(FieldId.values()).stream().map(FieldId::id).toList(), ids);
  }

  @Test
  void aFindingShowsBothValuesAndIsExplainedInTheLanguageAskedFor() throws Exception {
    JsonNode english = finding(Language.EN, "product-missing-on-portal");
    JsonNode danish = finding(Language.DA, "product-missing-on-portal");

    assertEquals("products", english.path("field").textValue());
    assertEquals("0304710000", english.at("/product/hsCode").textValue());
    assertEquals("102", english.at("/product/ciqCode").textValue());
    assertTrue(english.path("onPortal").isNull());
    assertEquals("0304710000/102", english.path("inMasterData").textValue());
    assertEquals(
        "HS code 0304710000 (CIQ code 102) is in your product list, but missing from the"
            + " registration CDNK18012203140001.",
        english.path("explanation").textValue());
    assertEquals(
        "HS-kode 0304710000 (CIQ-kode 102) står i jeres produktliste, men mangler i registreringen"
            + " CDNK18012203140001.",
        danish.path("explanation").textValue());
    assertEquals(english.path("id"), danish.path("id"));
  }

  @Test
  void aFindingOfTheLastGoodRunIsNotNew() throws Exception {
    Report report = SampleReport.rich();
    String known = report.findings().get(0).id();

    JsonNode findings = tree(SampleReport.rich(Set.of(known)), Language.EN).path("findings");

    assertFalse(findings.get(0).path("new").booleanValue());
    assertTrue(findings.get(1).path("new").booleanValue());
  }

  @Test
  void halfASurrogatePairDoesNotBreakTheFile() throws Exception {
    JsonNode findings = tree(SampleReport.hostile("x\uD800\u001B[31m\u202E"), Language.EN);

    assertEquals("x\uFFFD\u001B[31m\u202E", findings.at("/findings/0/onPortal").textValue());
  }

  @Test
  void whatIsComingUpStandsWithItsDayAndWhatIsOverDoesNot() throws Exception {
    JsonNode deadlines = tree(SampleReport.rich(), Language.DA).path("deadlines");

    assertEquals(1, deadlines.size(), "the other registration expired long ago");
    assertEquals(PortalSide.NUMBER, deadlines.at("/0/registration").textValue());
    assertEquals("expiry", deadlines.at("/0/kind").textValue());
    assertEquals("2027-03-13", deadlines.at("/0/day").textValue());
    assertEquals(110, deadlines.at("/0/daysLeft").intValue());
    assertEquals("Asia/Shanghai", deadlines.at("/0/timeZone").textValue());
    assertTrue(deadlines.at("/0/basis").textValue().startsWith("cn-280: "));
  }

  private static Report captured() {
    return Report.ofReading(
        SampleReport.CAPTURE,
        Verdict.of(ExitCode.ACTION_NEEDED, "captcha-unanswered"),
        SampleReport.clean().reading());
  }

  private static JsonNode finding(Language language, String kind) throws Exception {
    for (JsonNode finding : tree(SampleReport.rich(), language).path("findings")) {
      if (finding.path("kind").textValue().equals(kind)) {
        return finding;
      }
    }
    throw new AssertionError("no finding " + kind);
  }

  private static JsonNode tree(Report report, Language language) throws Exception {
    return new ObjectMapper().readTree(ReportJson.write(report, language));
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
