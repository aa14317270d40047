package dk.cifercheck.masterdata.form;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: all its columns on one page, lying on its side. */
final class Paper {
  private Paper() {}

  /** Every page begins with the first rows, none if there are none to repeat. */
  static void fit(XSSFSheet sheet, int headers) {
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    if (headers > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, headers - 1, -1, -1));
    }
  }
}
