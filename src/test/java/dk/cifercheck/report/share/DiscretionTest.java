package dk.cifercheck.report.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscretionTest {
  private static final String REPORT =
      """
      { "schema": "cifer-check/report/1",
        "registrations": [
          { "name": "CDNK02012208030018", "chinaRegistrationNumber": "CDNK02012208030018",
            "fields": { "authorityRegistrationNumber": { "value": "DK 9012 EF" } } },
          { "name": "CDNK01022208030017", "chinaRegistrationNumber": "CDNK01022208030017",
            "fields": { "authorityRegistrationNumber": { "value": "DK 9021 EF" } },
            "otherFields": [ { "label": "Examination result", "value": "Approved" },
                             { "label": "Cold store", "value": "Islands Brygge 3" } ] } ],
        "findings": [
          { "registration": "CDNK02012208030018", "severity": "act",
            "onPortal": "DK 9012 EF", "inMasterData": "DK 9021 EF",
            "evidence": { "tab": "Basic", "label": "Number approved by the authority" } } ] }
      """;

  private static Discretion sharing(String registration) throws Exception {
    SavedReport report = SavedReport.read(REPORT.getBytes(StandardCharsets.UTF_8));
    return Discretion.of(report, Set.of(registration), Optional.empty(), "[other]", "[user]");
  }

  @Test
  void theCompanysOwnValueIsPassedOnThoughAnotherRegistrationHasItToo() throws Exception {
    Discretion discretion = sharing("CDNK02012208030018");

    assertEquals("DK 9012 EF, DK 9021 EF", discretion.clean("DK 9012 EF, DK 9021 EF"));
    assertEquals("[other]", discretion.clean("CDNK01022208030017"));
  }

  @Test
  void theWordsOfALabelRevealNobodyAndTheValuesOfOthersDo() throws Exception {
    Discretion discretion = sharing("CDNK02012208030018");

    assertFalse(discretion.reveals("<p>Number approved by the authority DK 9012 EF</p>"));
    assertTrue(discretion.reveals("<p>Islands Brygge 3</p>"));
    assertEquals("[other]", sharing("CDNK01022208030017").clean("DK 9012 EF"));
  }
}
