package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import dk.cifercheck.model.Answer;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answers of a report that a person has filled in. Only its sheet of answers is read, and of
 * that only what has been answered; what else the report says there is for the person.
 *
 * @param answers what was answered, in the order of the sheet
 * @param warnings what a person must be told who uses them
 */
public record AnswersFile(List<Answer> answers, List<MasterDataProblem> warnings) {
  /** Makes the lists immutable. */
  public AnswersFile {
    answers = List.copyOf(answers);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads the sheet {@code Answers} or {@code Svar} of a workbook.
   *
   * @throws MasterDataException if it cannot be used, with everything that is wrong with it
   */
  public static AnswersFile read(Path file) throws MasterDataException {
    String name = String.valueOf(file.getFileName());
    Problems problems = new Problems(name);
    if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw problems.fatal(Place.wholeFile(), "answers-format", name);
    }
    try {
      Map<SheetForm, Table> tables = new TablesReader(problems).answersOnly(file);
      List<Answer> answers =
          new SectionReader(problems).answers(new TableRoot(problems, tables).answersOnly());
      if (problems.stop()) {
        throw problems.stopHere();
      }
      return new AnswersFile(
          answers,
          problems.inOrder().stream().filter(problem -> problem.weight() == Weight.WARNS).toList());
    } catch (NoSuchFileException e) {
      throw problems.fatal(Place.wholeFile(), "no-answers-file", file.toString());
    } catch (IOException e) {
      throw problems.fatal(Place.wholeFile(), "not-readable", file.toString(), e.toString());
    }
  }
}
