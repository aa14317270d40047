package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressGradeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Havngade 12, 9850 Hirtshals, Denmark | wording",
        "Havnegade 21, 9850 Hirtshals, Denmark | number",
        "Vestkaj 3, 9990 Skagen, Denmark | place"
      })
  void howFarOffAnAddressIsIsSaidAndOnlyAnAnswerMakesItAMove(String onPortal, String grade) {
    Finding finding = finding(onPortal);

    assertEquals(FindingKind.DIFFERENT, finding.kind());
    assertEquals(List.of(Note.of("address-" + grade)), finding.notes());
    assertEquals(List.of(Step.REPORT_TO_AUTHORITY, Step.ASK), steps(finding, List.of()));
    Answer moved = new Answer(finding.id(), Answer.Word.MOVED, "Inge Falk", TODAY);
    assertEquals(
        List.of(Step.REPORT_TO_AUTHORITY, Step.NEW_REGISTRATION), steps(finding, List.of(moved)));
  }

  private static Finding finding(String onPortal) {
    PortalSide portal = new PortalSide().with(FieldId.ADDRESS, onPortal);
    return Comparison.compare(PortalSide.account(portal), OwnSide.company(new OwnSide()), TODAY)
        .findings()
        .get(0);
  }

  private static List<Step> steps(Finding finding, List<Answer> answers) {
    return Advice.on(TODAY).advise(List.of(finding), answers).findings().get(0).action().steps();
  }
}
