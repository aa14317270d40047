package dk.cifercheck.report.xlsx;

import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.spreadsheet.Grid;
import dk.cifercheck.report.spreadsheet.WorkbookBytes;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes a report as a workbook. */
public final class ExcelReport {
  private ExcelReport() {}

  /** The workbook as the bytes of a file; the same report gives the same ones. */
  public static byte[] write(Report report, Language language) {
    Words words = new Words(language);
    List<Grid> sheets = new ArrayList<>();
    sheets.add(new OverviewSheet(report, words).grid());
    sheets.add(new ToDoSheet(report, words).grid());
    sheets.add(new AnswersSheet(report, words).grid());
    FindingIndex index = new FindingIndex(report);
    sheets.add(new FindingsSheet(report, index, words).grid());
    sheets.add(new DeadlinesSheet(report, words).grid());
    new UnreadSheet(report, words).find().ifPresent(sheets::add);
    report.sides().stream()
        .map(sides -> new RegistrationSheet(report, sides, index, words).grid())
        .forEach(sheets::add);
    return new WorkbookBytes(
            words.say("title"),
            report.capture().finishedAt(),
            words.say("day-format"),
            words.say(report.demonstration() ? "demonstration" : "footer"),
            length -> words.say("cut", length),
            namesWithMeaning())
        .of(sheets);
  }

  /** A registration of such a name must not be taken for master data or answers. */
  private static List<String> namesWithMeaning() {
    return Arrays.stream(SheetForm.values())
        .flatMap(form -> Stream.of(form.name(Language.EN), form.name(Language.DA)))
        .toList();
  }
}
