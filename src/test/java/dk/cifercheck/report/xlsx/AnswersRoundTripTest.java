package dk.cifercheck.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.comparison.VerdictRule;
import dk.cifercheck.masterdata.AnswersFile;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Step;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.report.spreadsheet.Opened;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person fills in comes back right, and holds for as long as what it is about. */
class AnswersRoundTripTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 20);
  private static final MasterData MASTER = OwnSide.company(new OwnSide());

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyAnswerThatCanBeChosenComesBackAsThatAnswer(Language language) throws Exception {
    Report report = SampleReport.rich();
    Advice advice = Advice.on(report.capture().asOf());
    for (Finding finding : report.findings()) {
      for (Answer.Word word : advice.wordsFor(finding)) {
        String chosen = new Words(language).word(word);
        assertEquals(
            List.of(new Answer(finding.id(), word, "Inge Falk", ON)),
            filled(report, language, finding.id(), chosen));
      }
    }
  }

  @Test
  void nothingFilledInIsNoAnswer() throws Exception {
    Path file = folder.resolve("report.xlsx");
    Files.write(file, ExcelReport.write(SampleReport.rich(), Language.DA));

    AnswersFile read = AnswersFile.read(file);

    assertEquals(List.of(), read.answers());
    assertEquals(List.of(), read.warnings());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void exactlyTheAnswersThatFitCanBeChosen(Language language) {
    Report report = SampleReport.rich();
    Advice advice = Advice.on(report.capture().asOf());
    List<List<String>> expected = new ArrayList<>();
    Opened book = new Opened(ExcelReport.write(report, language));
    Words words = new Words(language);
    String sheet = SheetForm.ANSWERS.name(language);
    for (List<String> row : book.below(sheet, words.answerColumn("finding"))) {
      Finding finding =
          report.findings().stream().filter(f -> f.id().equals(row.get(0))).findFirst().get();
      expected.add(
          finding.kind() == FindingKind.NOT_VERIFIED
              ? List.of(words.word(Answer.Word.SEEN))
              : advice.wordsFor(finding).stream().map(words::word).toList());
    }

    List<List<String>> choices =
        book.dropDowns(sheet).values().stream().filter(one -> !one.isEmpty()).toList();

    assertEquals(expected, choices);
    assertTrue(expected.size() > 12);
  }

  @Test
  void overFourRunsAnAcknowledgedFindingThatChangesIsNeverSilent() throws Exception {
    // The first run: the address is another one; the company accepts that.
    Report first = run("Havnegade 21, 9850 Hirtshals, Denmark", List.of());
    Finding address = address(first);
    assertEquals(ExitCode.DIFFERENT, first.verdict().exit());
    List<Answer> accepted = filled(first, Language.DA, address.id(), "accepteret");

    // The second: nothing has changed, so nothing is said; its own file keeps the answer.
    Report second = run("Havnegade 21, 9850 Hirtshals, Denmark", accepted);
    assertEquals(ExitCode.OK, second.verdict().exit());
    assertTrue(address(second).silenced());
    List<Answer> kept = read(second, Language.EN);
    assertEquals(accepted, kept);

    // The third: the value is another one, so the answer has lapsed and the finding speaks.
    Report third = run("Kajgade 1, 9850 Hirtshals, Denmark", kept);
    assertEquals(ExitCode.DIFFERENT, third.verdict().exit());
    assertTrue(address(third).counts());
    assertFalse(address(third).id().equals(address.id()));
    assertEquals(accepted, third.lapsedAnswers());
    assertEquals(List.of(), read(third, Language.DA), "a lapsed answer is not passed on");
    List<Answer> reported = filled(third, Language.EN, address(third).id(), "reported");

    // The fourth: what was reported is silent; the master data still has the first answer too.
    List<Answer> both = new ArrayList<>(accepted);
    both.addAll(reported);
    Report fourth = run("Kajgade 1, 9850 Hirtshals, Denmark", both);
    assertEquals(ExitCode.OK, fourth.verdict().exit());
    assertEquals(reported, read(fourth, Language.DA));
    assertEquals(accepted, fourth.lapsedAnswers());
  }

  @Test
  void anAnswerThatDecidesIsFollowedAndCanBeAddedTo() throws Exception {
    Report first = run("Kajgade 1, 9850 Hirtshals, Denmark", List.of());
    List<Answer> moved = filled(first, Language.EN, address(first).id(), "moved");

    Report second = run("Kajgade 1, 9850 Hirtshals, Denmark", moved);
    assertTrue(address(second).action().steps().contains(Step.NEW_REGISTRATION));
    List<Answer> both = filled(second, Language.EN, address(second).id(), "reported");

    assertEquals(
        List.of(Answer.Word.MOVED, Answer.Word.REPORTED), both.stream().map(Answer::word).toList());
    assertTrue(address(run("Kajgade 1, 9850 Hirtshals, Denmark", both)).silenced());
  }

  @Test
  void theSameAnswerFromBothFilesIsOne() throws Exception {
    Report first = run("Kajgade 1, 9850 Hirtshals, Denmark", List.of());
    List<Answer> answers = filled(first, Language.EN, address(first).id(), "error");

    MasterData master = MASTER.with(answers).with(answers);

    assertEquals(answers, master.answers());
  }

  @Test
  void thatSomebodyHasLookedIsKeptAndSilencesNothing() throws Exception {
    Report report = SampleReport.rich();
    Finding unread =
        report.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.NOT_VERIFIED)
            .findFirst()
            .orElseThrow();

    List<Answer> seen = filled(report, Language.DA, unread.id(), "set");

    assertEquals(Answer.Word.SEEN, seen.get(0).word());
    assertFalse(seen.get(0).word().silences());
  }

  private List<Answer> filled(Report report, Language language, String finding, String word)
      throws Exception {
    try (FilledIn book = new FilledIn(report, language, folder.resolve("report.xlsx"))) {
      return book.answer(finding, word, ON).answers();
    }
  }

  private List<Answer> read(Report report, Language language) throws Exception {
    try (FilledIn book = new FilledIn(report, language, folder.resolve("report.xlsx"))) {
      return book.answers();
    }
  }

  private static Finding address(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.subject().field().equals(FieldId.ADDRESS.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Report run(String address, List<Answer> answers) {
    PortalReading reading = PortalSide.account(new PortalSide().with(FieldId.ADDRESS, address));
    MasterData master = MASTER.with(answers);
    LocalDate day = SampleReport.CAPTURE.asOf();
    ComparisonResult result = Comparison.compare(reading, master, day);
    var advised = Advice.on(day).advise(result.findings(), master.answers());
    return Report.ofComparison(
        SampleReport.CAPTURE,
        VerdictRule.of(reading, result, advised.findings()),
        reading,
        master,
        result,
        advised,
        Set.of());
  }
}
