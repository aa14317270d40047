package dk.cifercheck.report.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Reading;
import dk.cifercheck.report.HostileReport;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JunitReportTest {
  private static ReadResults read(Report report, Language language) throws Exception {
    return ReadResults.of(JunitReport.write(report, language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingThatCountsIsAFailureAndNothingElseIs(Language language) throws Exception {
    Report report = SampleReport.rich();

    ReadResults results = read(report, language);

    assertEquals(
        report.findings().stream()
            .filter(Finding::counts)
            .map(Finding::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        results.failedIds());
    for (String kind : new String[] {"failure", "error", "skipped"}) {
      String told = kind.equals("skipped") ? kind : kind + "s";
      assertEquals(results.all(kind).size(), results.told(told), kind);
    }
    assertEquals(results.all("testcase").size(), results.told("tests"));
  }

  @Test
  void aCleanAccountPassesAsAWhole() throws Exception {
    ReadResults results = read(SampleReport.clean(), Language.EN);

    assertEquals(0, results.told("failures") + results.told("errors"));
    assertEquals("", results.result(PortalSide.NUMBER, "enterpriseName"));
    assertEquals("", results.result(PortalSide.NUMBER, "products"));
    assertEquals("skipped", results.result(PortalSide.NUMBER, "legalRepresentative"));
    assertEquals("", results.result("coverage", "list"));
  }

  @Test
  void whatCouldNotBeReadIsAnErrorAndNeverAPass() throws Exception {
    Report report =
        SampleReport.of(
            new PortalSide()
                .with(FieldId.ADDRESS, new Reading.Unreadable<>("shown twice"))
                .unreadTab("Production information"));

    ReadResults results = read(report, Language.DA);

    assertEquals("error", results.result(PortalSide.NUMBER, "address"));
    assertEquals("error", results.result("coverage", PortalSide.NUMBER));
    assertEquals("error", results.result("coverage", "end"));
  }

  @Test
  void aRunThatWasStoppedHasAnErrorThatSaysWhy() throws Exception {
    ReadResults results = read(SampleReport.stopped("captcha-unanswered", ""), Language.EN);

    assertEquals("error", results.result("coverage", "end"));
    assertEquals("action-needed", results.all("error").get(0).getAttribute("type"));
    assertTrue(results.all("error").get(0).getAttribute("message").length() > 20);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTextsStayTexts(Language language) throws Exception {
    byte[] xml = JunitReport.write(HostileReport.report(), language);

    ReadResults results = ReadResults.of(xml);

    String text = new String(xml, StandardCharsets.UTF_8);
    assertFalse(text.contains("<script"), text);
    assertFalse(text.contains("\u001B") || text.contains("\u202E") || text.contains("\r"), text);
    assertTrue(text.length() < 50_000, "nobody reads " + text.length() + " characters");
    assertEquals(results.all("failure").size(), results.told("failures"));
  }
}
