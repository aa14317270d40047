package dk.cifercheck.report.xlsx;

import dk.cifercheck.masterdata.AnswersFile;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Answer;
import dk.cifercheck.report.Report;
import dk.cifercheck.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a person fills in with another program. */
final class FilledIn implements AutoCloseable {
  private static final int ANSWER = 4;
  private static final int BY = 5;
  private static final int ON = 6;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final Path file;

  FilledIn(Report report, Language language, Path file) throws IOException {
    this.file = file;
    this.book = new XSSFWorkbook(new ByteArrayInputStream(ExcelReport.write(report, language)));
    this.sheet = book.getSheet(SheetForm.ANSWERS.name(language));
  }

  /** Fills in the open row of a finding. */
  FilledIn answer(String finding, String word, LocalDate on) {
    Row open = openRow(finding);
    open.getCell(ANSWER).setCellValue(word);
    open.getCell(BY).setCellValue("Inge Falk");
    open.getCell(ON).setCellValue(on);
    return this;
  }

  /** What the program reads of it. */
  List<Answer> answers() throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return AnswersFile.read(file).answers();
  }

  private Row openRow(String finding) {
    for (Row row : sheet) {
      if (row.getLastCellNum() > ON
          && row.getCell(0).getStringCellValue().equals(finding)
          && row.getCell(ANSWER).getStringCellValue().isEmpty()) {
        return row;
      }
    }
    throw new AssertionError("no open row for " + finding);
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
