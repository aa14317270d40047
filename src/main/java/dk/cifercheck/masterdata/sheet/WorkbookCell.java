package dk.cifercheck.masterdata.sheet;

import dk.cifercheck.masterdata.sheet.SheetCell.Form;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a workbook: what is kept in it, not what a language makes of it. */
final class WorkbookCell {
  private WorkbookCell() {}

  static SheetCell read(XSSFCell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (formula && cell.getRawValue() == null) {
      return new SheetCell("", Form.NOT_CALCULATED, true);
    }
    return switch (type) {
      case NUMERIC -> number(cell, formula);
      case STRING -> new SheetCell(text(cell.getStringCellValue()), Form.TEXT, formula);
      case BOOLEAN ->
          new SheetCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Form.TEXT, formula);
      case ERROR -> new SheetCell(text(cell.getErrorCellString()), Form.ERROR, formula);
      default -> new SheetCell("", Form.TEXT, formula);
    };
  }

  private static String text(@Nullable String found) {
    return found == null ? "" : found;
  }

  private static SheetCell number(XSSFCell cell, boolean formula) {
    if (DateUtil.isCellDateFormatted(cell)) {
      String day = cell.getLocalDateTimeCellValue().toLocalDate().toString();
      return new SheetCell(day, Form.DATE, formula);
    }
    String format = String.valueOf(cell.getCellStyle().getDataFormatString());
    boolean exponent = format.toUpperCase(Locale.ROOT).contains("E+");
    return new SheetCell(
        shown(digits(cell), format), exponent ? Form.SCIENTIFIC : Form.NUMBER, formula);
  }

  /** All the digits that are kept, whatever the sheet shows of them. */
  private static String digits(XSSFCell cell) {
    BigDecimal value = new BigDecimal(String.valueOf(cell.getRawValue()));
    // A number of a million digits is no value that anybody wrote.
    return value.scale() < -400 || value.scale() > 400
        ? String.valueOf(cell.getRawValue())
        : value.stripTrailingZeros().toPlainString();
  }

  /** A format of zeros alone shows the zeros at the front: then they stand in the sheet. */
  private static String shown(String digits, String format) {
    boolean padded = format.matches("0+") && digits.matches("[0-9]+");
    return padded ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits;
  }
}
