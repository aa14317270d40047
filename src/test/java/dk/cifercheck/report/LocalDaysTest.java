package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.text.Language;
import org.junit.jupiter.api.Test;

/** Sentences are for people; files keep their own form of days. */
class LocalDaysTest {
  @Test
  void aDayWithinASentenceIsWrittenAsPeopleWriteIt() {
    Finding expiring = expiring("0102", "2027-03-04");

    assertEquals(
        "Apply for the renewal by 4 December 2026: 11 days are left. The registration is valid"
            + " until 4 March 2027.",
        new Explanation(Language.EN).of(expiring));
    assertEquals(
        "Søg om fornyelse senest 4. december 2026: der er 11 dage tilbage. Registreringen gælder"
            + " til 4. marts 2027.",
        new Explanation(Language.DA).of(expiring));
  }

  @Test
  void theDaysOfNotesAreWrittenSoToo() {
    String sentence = new Explanation(Language.DA).of(expiring("0102", "2027-01-31"));

    assertTrue(sentence.contains("31. januar 2027"), sentence);
    assertTrue(sentence.contains("31. oktober 2026"), sentence);
  }

  @Test
  void theValueOfTheFindingStaysAsFilesHaveIt() {
    Finding expiring = expiring("0102", "2027-03-04");

    assertEquals("2027-03-04", expiring.sides().onPortal().orElseThrow());
    assertEquals("2027-03-04", new Explanation(Language.DA).onPortal(expiring).orElseThrow());
  }

  private static Finding expiring(String category, String until) {
    return SampleReport.of(new PortalSide().category(category).with(FieldId.VALID_UNTIL, until))
        .findings()
        .stream()
        .filter(finding -> finding.kind() == FindingKind.EXPIRING)
        .findFirst()
        .orElseThrow();
  }
}
