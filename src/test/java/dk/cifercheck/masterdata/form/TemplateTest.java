package dk.cifercheck.masterdata.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.masterdata.Examination;
import dk.cifercheck.masterdata.MasterDataProblem;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExamplesAreMarkedAndNeverRead(Language language) throws Exception {
    Examination seen = examined(language, workbook -> {});

    assertTrue(seen.data().isEmpty());
    assertEquals(6, count(seen, "example"));
    assertEquals(1, count(seen, "no-registration-rows"));
    assertEquals(7, seen.problems().size(), seen.problems()::toString);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ownDataBelowTheExamplesIsRead(Language language) throws Exception {
    Examination seen =
        examined(
            language,
            workbook -> {
              fill(
                  workbook.getSheet(SheetForm.REGISTRATIONS.name(language)),
                  0,
                  "CDNK17012205020002");
              fill(workbook.getSheet(SheetForm.PRODUCTS.name(language)), 3, "0402100000");
            });

    assertEquals(
        List.of("0402100000"),
        seen.data().orElseThrow().registrations().get(0).products().stream()
            .map(product -> product.hsCode())
            .toList());
  }

  @Test
  void anExampleThatWasWrittenOverIsTold() throws Exception {
    Examination seen =
        examined(
            Language.DA,
            workbook ->
                workbook.getSheet("Produkter").getRow(1).getCell(3).setCellValue("0303120000"));

    assertEquals(1, count(seen, "example-changed"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyColumnHasHelpAndCodesAreText(Language language) throws Exception {
    try (XSSFWorkbook workbook = read(WorkbookForm.write(Rows.examples(language), language))) {
      for (SheetForm form : SheetForm.values()) {
        XSSFSheet sheet = workbook.getSheet(form.name(language));
        assertEquals(form.columns().size(), sheet.getDataValidations().size());
        for (XSSFDataValidation aid : sheet.getDataValidations()) {
          assertTrue(aid.getShowPromptBox() && !aid.getPromptBoxText().isBlank());
        }
        for (int i = 0; i < form.columns().size(); i++) {
          assertEquals("@", sheet.getColumnStyle(i).getDataFormatString());
        }
      }
      assertTrue(workbook.isSheetHidden(workbook.getNumberOfSheets() - 1));
    }
  }

  private Examination examined(Language language, Consumer<XSSFWorkbook> change)
      throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = read(WorkbookForm.write(Rows.examples(language), language))) {
      change.accept(workbook);
      workbook.write(changed);
    }
    return MasterDataReader.examine(
        Files.write(folder.resolve("company.xlsx"), changed.toByteArray()));
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static void fill(XSSFSheet sheet, int column, String value) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(column).setCellValue(value);
  }

  private static long count(Examination seen, String problem) {
    return seen.problems().stream().map(MasterDataProblem::problem).filter(problem::equals).count();
  }
}
