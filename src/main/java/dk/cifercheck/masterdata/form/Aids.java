package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.Column;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Help at every column of a sheet, drop-downs, and a warning where a length cannot be right. */
final class Aids {
  private static final int LAST_ROW = 5_000;
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 255;

  private final XSSFSheet sheet;
  private final SheetForm form;
  private final Lists lists;
  private final Language language;
  private final Texts texts;

  Aids(XSSFSheet sheet, SheetForm form, Lists lists, Language language) {
    this.sheet = sheet;
    this.form = form;
    this.lists = lists;
    this.language = language;
    this.texts = Texts.of(Aids.class, language);
  }

  static String help(Texts texts, SheetForm form, Column column) {
    String own = "help." + form.id() + "." + column.id();
    return texts.say(texts.has(own) ? own : "help." + column.id());
  }

  void add() {
    for (int i = 0; i < form.columns().size(); i++) {
      Column column = form.columns().get(i);
      DataValidation aid =
          sheet
              .getDataValidationHelper()
              .createValidation(constraint(column), new CellRangeAddressList(1, LAST_ROW, i, i));
      aid.createPromptBox(
          cut(column.name(language), LONGEST_TITLE), cut(help(texts, form, column), LONGEST_TEXT));
      aid.setShowPromptBox(true);
      // A warning, since dots and blanks may stand in codes, and new categories may come.
      aid.setErrorStyle(DataValidation.ErrorStyle.WARNING);
      aid.createErrorBox(cut(column.name(language), LONGEST_TITLE), texts.say("aid.warning"));
      aid.setShowErrorBox(true);
      aid.setEmptyCellAllowed(true);
      sheet.addValidationData(aid);
    }
  }

  private DataValidationConstraint constraint(Column column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    return switch (column.id()) {
      case "chinaRegistrationNumber" ->
          form == SheetForm.REGISTRATIONS
              ? length(helper, 18, 24)
              : helper.createFormulaListConstraint(
                  "'" + SheetForm.REGISTRATIONS.name(language) + "'!$A$2:$A$500");
      case "category" -> helper.createFormulaListConstraint(lists.categories());
      case "hsCode" -> length(helper, 4, 16);
      case "ciqCode" -> length(helper, 3, 3);
      case "country" -> length(helper, 2, 2);
      case "finding" -> length(helper, 16, 16);
      case "confirmedOn", "on" -> length(helper, 10, 10);
      case "codeType", "answer", "source" ->
          helper.createExplicitListConstraint(texts.say("list." + column.id()).split(",", 0));
      default -> new XSSFDataValidationConstraint(ValidationType.ANY, "");
    };
  }

  private static DataValidationConstraint length(DataValidationHelper helper, int from, int to) {
    return helper.createTextLengthConstraint(
        OperatorType.BETWEEN, Integer.toString(from), Integer.toString(to));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
