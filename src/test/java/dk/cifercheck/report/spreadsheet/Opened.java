package dk.cifercheck.report.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** A workbook as another program reads it. */
public final class Opened {
  private final byte[] file;

  public Opened(byte[] file) {
    this.file = file;
  }

  /** The names of the sheets in their order. */
  public List<String> sheets() {
    List<String> names = new ArrayList<>();
    with(book -> book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName())));
    return names;
  }

  /** What every cell of a sheet shows, row by row. */
  public List<List<String>> rows(String sheet) {
    List<List<String>> rows = new ArrayList<>();
    with(
        book ->
            book.getSheet(sheet)
                .forEach(
                    row -> {
                      List<String> cells = new ArrayList<>();
                      row.forEach(
                          cell -> cells.add(new DataFormatter(Locale.UK).formatCellValue(cell)));
                      rows.add(cells);
                    }));
    return rows;
  }

  /** The rows below the one whose first cell says this. */
  public List<List<String>> below(String sheet, String first) {
    List<List<String>> rows = rows(sheet);
    int header = 0;
    while (!rows.get(header).get(0).equals(first)) {
      header++;
    }
    return rows.subList(header + 1, rows.size());
  }

  /** Every cell of every sheet. */
  public List<XSSFCell> cells() {
    List<XSSFCell> cells = new ArrayList<>();
    with(
        book ->
            book.forEach(
                sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)))));
    return cells;
  }

  /** How many cells are formulas. */
  public long formulas() {
    return cells().stream().filter(cell -> cell.getCellType() == CellType.FORMULA).count();
  }

  /** What may be chosen, by the cell. */
  public Map<String, List<String>> dropDowns(String sheet) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    with(
        book -> {
          XSSFSheet one = book.getSheet(sheet);
          for (DataValidation each : one.getDataValidations()) {
            String[] words = each.getValidationConstraint().getExplicitListValues();
            String cell = each.getRegions().getCellRangeAddress(0).formatAsString();
            choices.put(cell, words == null ? List.of() : List.of(words));
          }
        });
    return choices;
  }

  /** The parts of the file by their names. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** What the schema of the format says against it. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    parts().entrySet().stream()
        .filter(part -> part.getKey().matches("xl/[a-z/0-9]+\\.xml"))
        .forEach(
            part -> {
              String name = part.getKey();
              String xml = part.getValue();
              List<XmlError> errors = new ArrayList<>();
              // An attribute of XML itself, which every such program writes.
              document(name, xml.replace(" xml:space=\"preserve\"", ""))
                  .validate(new XmlOptions().setErrorListener(errors));
              errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
            });
    return faults;
  }

  private static XmlObject document(String name, String xml) {
    try {
      if (name.contains("worksheets/")) {
        return WorksheetDocument.Factory.parse(xml);
      }
      if (name.endsWith("styles.xml")) {
        return StyleSheetDocument.Factory.parse(xml);
      }
      return WorkbookDocument.Factory.parse(xml);
    } catch (XmlException e) {
      throw new AssertionError(name + " is no such document", e);
    }
  }

  private void with(Consumer<XSSFWorkbook> look) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      look.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
