package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.Categories;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A hidden sheet for drop-downs that are too long to stand in a validation. */
final class Lists {
  private final String categories;

  Lists(XSSFWorkbook workbook, Language language) {
    String name = Texts.of(Lists.class, language).say("sheet.lists");
    XSSFSheet sheet = workbook.createSheet(name);
    List<String> codes = List.copyOf(Categories.bundled().names().keySet());
    for (int i = 0; i < codes.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(codes.get(i));
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    categories = name + "!$A$1:$A$" + codes.size();
  }

  /** Where the codes of the categories stand. */
  String categories() {
    return categories;
  }
}
