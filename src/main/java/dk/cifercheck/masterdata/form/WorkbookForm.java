package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.Column;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook to keep master data in: text columns, so that no zero gets lost, a help text
 * for every column, drop-downs, and a sheet that explains it all.
 */
public final class WorkbookForm {
  private static final int CHARACTER = 256;
  private static final int LONGEST = 32_000;

  /** Two lines: some names are longer than what stands below them. */
  private static final float HEADER_POINTS = 31;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final Language language;
  private final Texts texts;

  private WorkbookForm(Language language) {
    this.language = language;
    this.texts = Texts.of(WorkbookForm.class, language);
  }

  /** The workbook as a file. */
  public static byte[] write(Rows rows, Language language) {
    WorkbookForm form = new WorkbookForm(language);
    try (form.workbook;
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      for (SheetForm sheet : SheetForm.values()) {
        List<Map<String, String>> table = rows.bySheet().get(sheet);
        if (table != null) {
          form.sheet(sheet, table);
        }
      }
      new HelpSheet(form.workbook, form.styles, language).add();
      Lists lists = new Lists(form.workbook, language);
      for (SheetForm sheet : rows.bySheet().keySet()) {
        new Aids(form.expectSheet(sheet), sheet, lists, language).add();
      }
      form.workbook.setActiveSheet(0);
      form.workbook.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing a workbook into memory", e);
    }
  }

  private XSSFSheet expectSheet(SheetForm form) {
    return workbook.getSheet(form.name(language));
  }

  private void sheet(SheetForm form, List<Map<String, String>> rows) {
    XSSFSheet sheet = workbook.createSheet(form.name(language));
    sheet.createFreezePane(0, 1);
    XSSFRow header = sheet.createRow(0);
    header.setHeightInPoints(HEADER_POINTS);
    for (int i = 0; i < form.columns().size(); i++) {
      Column column = form.columns().get(i);
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(column.name(language));
      cell.setCellStyle(styles.header());
      sheet.setDefaultColumnStyle(i, styles.text());
      sheet.setColumnWidth(i, width(column) * CHARACTER);
    }
    rows.forEach(row -> row(sheet, form, row));
    Paper.fit(sheet, 1);
  }

  private void row(XSSFSheet sheet, SheetForm form, Map<String, String> values) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    boolean example = values.containsKey(Column.NOTE.id());
    for (int i = 0; i < form.columns().size(); i++) {
      String value = values.getOrDefault(form.columns().get(i).id(), "");
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(example ? styles.example() : styles.text());
      if (!value.isEmpty()) {
        // Always as text: whatever it begins with, it is no formula.
        cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
      }
    }
  }

  private int width(Column column) {
    return Integer.parseInt(texts.say("width." + column.id()));
  }
}
