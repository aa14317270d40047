package dk.cifercheck.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.Finding;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.text.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever advice rests on can be looked up by a person. */
class CitationsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBasisIsSaidInPlainWordsOfTheLanguage(Language language) {
    Explanation explanation = new Explanation(language);
    Stream.concat(ofFindings(), ofRules())
        .forEach(
            basis -> {
              String said = explanation.basis(basis);
              assertFalse(said.contains("cn-2") || said.startsWith("ih"), said);
              assertFalse(said.matches("(?s).*20[0-9]{2}-[0-9]{2}-[0-9]{2}.*"), said);
              assertTrue(said.contains(language == Language.DA ? "Kilde: " : "Source: "), said);
            });
  }

  @Test
  void bothPartsOfABasisAreSaidInTheirOrder() {
    RuleSet rules = RuleBook.bundled().on(LocalDate.of(2026, 11, 24));
    String basis = rules.steps().get(0).basis() + "; " + rules.newRegistration();

    assertEquals(
        "International Handels procedure for eksportører til Kina, punkt 5, 7 og 8. Gælder fra"
            + " 1. januar 2022. Kilde: International Handels brev til eksportørerne, hvis dato ikke"
            + " kendes her (slået op 23. november 2026). Dekret 280 fra det kinesiske toldvæsen"
            + " (GACC) og meddelelse 27 af 2026, artikel 20, hvad der kræver en ny registrering."
            + " Gælder fra 1. juni 2026. Kilde: sekundære kilder fra 2026; hverken dekretet af"
            + " 14. oktober 2025 eller meddelelsen er læst (slået op 23. november 2026). Uofficiel"
            + " oversættelse: https://www.cceeccic.org/1423517437.html",
        new Explanation(Language.DA).basis(basis));
  }

  @Test
  void aBasisThatIsNotKnownStaysAsItIs() {
    assertEquals("something else", new Explanation(Language.DA).basis("something else"));
  }

  private static Stream<String> ofFindings() {
    Report report = SampleReport.rich();
    return report.findings().stream().map(Finding::action).flatMap(a -> a.basis().stream());
  }

  private static Stream<String> ofRules() {
    return RuleBook.bundled().laws().stream()
        .flatMap(
            law ->
                Stream.concat(
                    law.renewals().stream().map(Renewal::basis),
                    Stream.concat(
                        Stream.of(law.newRegistration()),
                        law.steps().stream().map(StepRow::basis))));
  }
}
