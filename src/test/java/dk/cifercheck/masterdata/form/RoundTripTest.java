package dk.cifercheck.masterdata.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.Company;
import dk.cifercheck.masterdata.Confirmation;
import dk.cifercheck.masterdata.Examination;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again as the same, in every format and language. */
class RoundTripTest {
  private static final MasterData WHOLE =
      new MasterData(
          new Company("=HYPERLINK(\"x\") & \"søn\"", "GL"),
          List.of(
              new OwnRegistration(
                  Map.of(
                      FieldId.CHINA_REGISTRATION_NUMBER, "CGRL18012203140001",
                      FieldId.AUTHORITY_REGISTRATION_NUMBER, "GL 1234",
                      FieldId.CATEGORY, "1801",
                      FieldId.ENTERPRISE_NAME, "-Nuuk; \"Fisk\" \\ A/S",
                      FieldId.ADDRESS, "+Kajvej 1, 3900 Nuuk",
                      FieldId.LEGAL_REPRESENTATIVE, "@Aviâja Køh",
                      FieldId.CONTACT_PHONE, "+299 00 00 00"),
                  List.of(
                      new OwnProduct("0303110000", CodeType.CHINA, "001", "Laks: frossen, hel"),
                      new OwnProduct("03031300", CodeType.EU, "", "'=1+1"),
                      new OwnProduct("0303", CodeType.HS, "", "")),
                  List.of("Enterprise identification document"),
                  true,
                  Optional.of(new Confirmation("Inge Falk", LocalDate.of(2026, 11, 20)))),
              new OwnRegistration(
                  Map.of(
                      FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK 1234 EF",
                      FieldId.CATEGORY, "17"),
                  List.of(new OwnProduct("0402100000", CodeType.CHINA, "", "")),
                  List.of(),
                  true,
                  Optional.empty())),
          List.of(
              new Answer(
                  "0123456789abcdef", Answer.Word.CHANGED, "Inge Falk", LocalDate.of(2026, 1, 2))));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWorkbookHoldsEverything(Language language) throws Exception {
    Path file = folder.resolve("company.xlsx");
    Files.write(file, WorkbookForm.write(Rows.of(WHOLE), language));

    assertSame(MasterDataReader.examine(file));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFolderHoldsEverything(Language language) throws Exception {
    for (Map.Entry<String, byte[]> file : CsvForm.write(Rows.of(WHOLE), language).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    assertSame(MasterDataReader.examine(folder));
  }

  @Test
  void aYamlFileHoldsEverything() throws Exception {
    Path file = Files.write(folder.resolve("company.yaml"), YamlForm.write(WHOLE));

    assertSame(MasterDataReader.examine(file));
  }

  @Test
  void noValueBecomesAFormula() throws Exception {
    Path file = folder.resolve("company.xlsx");
    Files.write(file, WorkbookForm.write(Rows.of(WHOLE), Language.EN));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              assertTrue(
                                  cell.getCellType() == CellType.STRING
                                      || cell.getCellType() == CellType.BLANK))));
      assertTrue(
          workbook.getSheet("Company").getRow(1).getCell(0).getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void inCsvAnApostropheStandsBeforeEveryFormulaSign() {
    String file =
        new String(
            CsvForm.write(Rows.of(WHOLE), Language.EN).get("registrations.csv"),
            StandardCharsets.UTF_8);

    assertTrue(file.contains("\"'-Nuuk; \"\"Fisk\"\" \\ A/S\";\"'+Kajvej 1"), file);
  }

  private static void assertSame(Examination seen) {
    assertEquals(List.of(), seen.problems());
    assertEquals(WHOLE, seen.data().orElseThrow());
  }
}
