package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.cifercheck.model.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersFileTest {
  private static final String OTHER = "fedcba9876543210";

  @TempDir private Path folder;

  @Test
  void onlyTheAnsweredQuestionsOfAReportCount() throws Exception {
    Path file =
        report(
            book -> {
              book.text("Answers!E1", "what the report says");
              book.text("Answers!E2", "The name differs.");
              book.text("Answers!A3", OTHER);
              book.text("Answers!E3", "The address differs.");
            });

    assertEquals(
        List.of(
            new Answer(
                "0123456789abcdef", Answer.Word.CHANGED, "Inge Falk", LocalDate.of(2026, 11, 20))),
        AnswersFile.read(file).answers());
  }

  @Test
  void danishWordsAndRealDatesAreUnderstood() throws Exception {
    Path file =
        report(
            book -> {
              book.whole().setSheetName(3, "Svar");
              for (String cell : List.of("A1 fund", "B1 svar", "C1 besvaret af", "D1 dato")) {
                book.text("Svar!" + cell.substring(0, 2), cell.substring(3));
              }
              book.text("Svar!B2", "Skrivemåde");
              book.number("Svar!D2", 46346, "dd-mm-yyyy");
            });

    Answer answer = AnswersFile.read(file).answers().get(0);

    assertEquals(Answer.Word.WORDING, answer.word());
    assertEquals(LocalDate.of(2026, 11, 20), answer.on());
  }

  @Test
  void anAnswerWithoutAPersonIsRefusedWithItsCell() throws Exception {
    Path file =
        report(
            book -> {
              book.text("Answers!A3", OTHER);
              book.text("Answers!B3", "error");
            });

    assertEquals(
        List.of("C3", "D3"),
        problems(file).stream()
            .map(problem -> ((Place.InSheet) problem.place()).column() + problem.line())
            .toList());
  }

  @Test
  void aFileWithoutAnswersIsRefused() throws Exception {
    assertEquals(
        "no-answers-sheet",
        problems(report(book -> book.whole().removeSheetAt(3))).get(0).problem());
    assertEquals(
        "answers-format",
        problems(Files.writeString(folder.resolve("report.json"), "{}")).get(0).problem());
    assertEquals("no-answers-file", problems(folder.resolve("none.xlsx")).get(0).problem());
  }

  private Path report(Consumer<TestWorkbook> change) throws Exception {
    return TestWorkbook.write(folder.resolve("report.xlsx"), change);
  }

  private static List<MasterDataProblem> problems(Path file) {
    return assertThrows(MasterDataException.class, () -> AnswersFile.read(file)).problems();
  }
}
