package dk.cifercheck.masterdata.form;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; all but the header are formatted as text. */
final class Styles {
  private final XSSFCellStyle header;
  private final XSSFCellStyle text;
  private final XSSFCellStyle example;
  private final XSSFCellStyle prose;

  Styles(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    header = workbook.createCellStyle();
    header.setFont(bold);
    header.setFillForegroundColor(
        new XSSFColor(new byte[] {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1}));
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setVerticalAlignment(VerticalAlignment.TOP);
    header.setWrapText(true);
    text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    // What begins like a formula stays text also after somebody has edited it.
    text.setQuotePrefixed(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    text.setWrapText(true);
    XSSFFont grey = workbook.createFont();
    grey.setItalic(true);
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    example = workbook.createCellStyle();
    example.cloneStyleFrom(text);
    example.setFont(grey);
    prose = workbook.createCellStyle();
    prose.setWrapText(true);
    prose.setVerticalAlignment(VerticalAlignment.TOP);
  }

  XSSFCellStyle header() {
    return header;
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle example() {
    return example;
  }

  XSSFCellStyle prose() {
    return prose;
  }
}
