package dk.cifercheck.masterdata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is in order, to be broken in one place. */
final class TestWorkbook {
  static final String FISH = "CDNK18012203140001";
  static final String MILK = "CDNK17012205020002";

  static final Map<String, List<List<String>>> GOOD =
      Map.of(
          "Company",
          List.of(List.of("name", "country"), List.of("Nordlys Fisk A/S", "DK")),
          "Registrations",
          List.of(
              List.of(
                  "China registration number",
                  "authority registration number",
                  "category",
                  "name",
                  "address",
                  "source",
                  "confirmed by",
                  "confirmed on"),
              List.of(
                  FISH, "DK 1234 EF", "1801", "Nordlys Fisk A/S", "Havnegade 12, 9850 Hirtshals"),
              List.of(
                  MILK, "DK 1234 EF", "1701", "Nordlys Fisk A/S", "Havnegade 12, 9850 Hirtshals")),
          "Products",
          List.of(
              List.of(
                  "China registration number",
                  "HS code",
                  "CIQ code",
                  "code type",
                  "product",
                  "note",
                  "authority registration number",
                  "category"),
              List.of(FISH, "0303110000", "101", "", "Frozen sockeye salmon"),
              List.of(FISH, "0304710000"),
              List.of(MILK, "0402100000", "102")),
          "Answers",
          List.of(
              List.of("finding", "answer", "answered by", "answered on"),
              List.of("0123456789abcdef", "changed", "Inge Falk", "2026-11-20")));

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private TestWorkbook() {
    for (String name : List.of("Company", "Registrations", "Products", "Answers")) {
      XSSFSheet sheet = workbook.createSheet(name);
      for (List<String> values : GOOD.get(name)) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
          if (!values.get(i).isEmpty()) {
            row.createCell(i).setCellValue(values.get(i));
          }
        }
      }
    }
  }

  static Path write(Path file, Consumer<TestWorkbook> change) throws IOException {
    TestWorkbook made = new TestWorkbook();
    change.accept(made);
    try (OutputStream out = Files.newOutputStream(file)) {
      made.workbook.write(out);
    }
    return file;
  }

  XSSFWorkbook whole() {
    return workbook;
  }

  XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** The cell at a place such as {@code Products!B2}, made where there is none. */
  XSSFCell cell(String place) {
    String[] parts = place.split("!", 2);
    int column = parts[1].charAt(0) - 'A';
    int row = Integer.parseInt(parts[1].substring(1)) - 1;
    XSSFSheet sheet = sheet(parts[0]);
    XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
  }

  void text(String place, String value) {
    cell(place).setCellValue(value);
  }

  void number(String place, double value, String format) {
    XSSFCell cell = cell(place);
    cell.setCellValue(value);
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
