package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.Categories;
import dk.cifercheck.masterdata.Column;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that explains the others, column by column. */
final class HelpSheet {
  private static final int LETTERS = 112;
  private static final float LINE_POINTS = 15;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Language language;
  private final Texts texts;

  HelpSheet(XSSFWorkbook workbook, Styles styles, Language language) {
    this.texts = Texts.of(HelpSheet.class, language);
    this.sheet = workbook.createSheet(texts.say("sheet.help"));
    this.styles = styles;
    this.language = language;
  }

  void add() {
    sheet.setColumnWidth(0, 18 * 256);
    sheet.setColumnWidth(1, 30 * 256);
    sheet.setColumnWidth(2, 100 * 256);
    for (int i = 1; texts.has("help.intro." + i); i++) {
      row(styles.prose(), "", "", texts.say("help.intro." + i));
    }
    for (SheetForm form : SheetForm.values()) {
      row(styles.header(), form.name(language), "", "");
      for (Column column : form.columns()) {
        row(styles.prose(), "", column.name(language), Aids.help(texts, form, column));
      }
    }
    row(styles.header(), texts.say("help.categories"), "", "");
    Categories.bundled().names().forEach((code, name) -> row(styles.prose(), "", code, name));
    Paper.fit(sheet, 0);
  }

  private void row(XSSFCellStyle style, String... values) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
      row.getCell(i).setCellStyle(style);
    }
    // Not every program works out the height of a row when it opens a file.
    String last = values[values.length - 1];
    row.setHeightInPoints(LINE_POINTS * (1 + last.length() / LETTERS));
  }
}
