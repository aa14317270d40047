package dk.cifercheck.masterdata;

import static dk.cifercheck.masterdata.TestWorkbook.FISH;
import static dk.cifercheck.masterdata.WorkbookCase.hints;
import static dk.cifercheck.masterdata.WorkbookCase.stops;
import static dk.cifercheck.masterdata.WorkbookCase.warns;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks with something wrong in a cell, and what is said about it. */
final class BrokenCells {
  private BrokenCells() {}

  static Stream<WorkbookCase> all() {
    return Stream.concat(codes(), spreadsheet());
  }

  private static Stream<WorkbookCase> codes() {
    return Stream.of(
        stops(
            b -> b.number("Products!B2", 303110000, "General"),
            "sheet Products, cell B2",
            "\"303110000\" has 9 digits. A Chinese code has 10, an EU code 8, an HS code 4 or 6. Was a zero lost at the front: \"0303110000\"?"),
        stops(
            b -> b.text("Products!B2", "303110000"),
            "sheet Products, cell B2",
            "Was a zero lost at the front: \"0303110000\"?"),
        stops(
            b -> b.number("Products!B2", 3031100000.0, "0.00E+00"),
            "sheet Products, cell B2",
            "shows with an exponent (such as 3.03E+09)"),
        stops(b -> b.text("Products!B2", "3.03E+09"), "sheet Products, cell B2", "digits are lost"),
        stops(b -> b.text("Products!B2", "3,03E+09"), "sheet Products, cell B2", "digits are lost"),
        stops(
            b -> b.number("Products!B2", 37691, "yyyy-mm-dd"),
            "sheet Products, cell B2",
            "into a date (2003-03-11)"),
        hints(
            b -> b.number("Products!B2", 2106909090, "General"),
            "sheet Products, cell B2",
            "\"2106909090\" is kept as a number."),
        hints(
            b -> b.number("Products!B2", 303110000, "0000000000"),
            "sheet Products, cell B2",
            "\"0303110000\" is kept as a number."),
        hints(
            b -> b.text("Products!B2", "0303.11 00.00"),
            "sheet Products, cell B2",
            "\"0303.11 00.00\" is read as 0303110000."),
        hints(
            b -> b.text("Products!B2", "\u200B0303110000"),
            "sheet Products, cell B2",
            "is read as 0303110000"),
        hints(
            b -> b.text("Products!B3", "03047100"),
            "sheet Products, cell B3",
            "has 8 digits and is read as an EU code"),
        hints(
            b -> b.text("Products!B3", "030471"),
            "sheet Products, cell B3",
            "has 6 digits and is read as an HS code"),
        hints(
            b -> b.text("Products!B3", "0304"),
            "sheet Products, cell B3",
            "has 4 digits and is read as an HS code"),
        warns(
            b -> b.text("Products!B2", "03031100"),
            "sheet Products, cell B2",
            "yet a CIQ code stands beside it. Was a Chinese code meant?"),
        stops(
            b -> b.text("Products!B2", "0303110000101"),
            "sheet Products, cell B2",
            "write hsCode \"0303110000\" and ciqCode \"101\""),
        stops(
            b -> b.number("Products!B2", 303110000101.0, "General"),
            "sheet Products, cell B2",
            "write hsCode \"0303110000\" and ciqCode \"101\""),
        stops(
            b -> b.text("Products!B2", "03031100001"), "sheet Products, cell B2", "has 11 digits."),
        stops(b -> b.text("Products!B2", "O303110000"), "sheet Products, cell B2", "it contains O"),
        stops(b -> b.text("Products!B2", ""), "sheet Products, cell B2", "The code is missing."),
        stops(
            b -> b.number("Products!C2", 1, "General"),
            "sheet Products, cell C2",
            "Was a zero lost at the front: \"001\"?"),
        stops(b -> b.text("Products!C2", "1011"), "sheet Products, cell C2", "a CIQ code has 3"),
        stops(
            b -> b.text("Products!D2", "cn"), "sheet Products, cell D2", "\"cn\" is no code type."),
        stops(
            b -> b.text("Products!D2", "eu"), "sheet Products, cell B2", "a code of type eu has 8"),
        hints(
            b -> {
              b.text("Products!A5", FISH);
              b.text("Products!B5", "0303110000");
              b.text("Products!C5", "101");
            },
            "sheet Products, cell B5",
            "The product 0303110000 is here a second time; the first is in Products!B2."));
  }

  private static Stream<WorkbookCase> spreadsheet() {
    return Stream.of(
        stops(
            b -> b.cell("Products!B2").setCellErrorValue((byte) 0x17),
            "sheet Products, cell B2",
            "shows the error #REF!"),
        stops(
            b -> {
              b.cell("Products!B2").setBlank();
              b.cell("Products!B2").setCellFormula("\"030311\"&\"0000\"");
            },
            "sheet Products, cell B2",
            "was never calculated"),
        hints(
            b -> {
              b.cell("Products!B2").setCellFormula("\"030311\"&\"0000\"");
              b.whole().getCreationHelper().createFormulaEvaluator().evaluateAll();
            },
            "sheet Products, cell B2",
            "The value \"0303110000\" comes from a formula"),
        stops(
            b -> b.sheet("Products").addMergedRegion(CellRangeAddress.valueOf("A2:A3")),
            "sheet Products, cell A2",
            "The cells A2:A3 are merged"),
        warns(
            b -> b.sheet("Products").getRow(2).setZeroHeight(true),
            "sheet Products, row 3",
            "This row is hidden"),
        warns(
            b -> b.sheet("Products").setColumnHidden(2, true),
            "sheet Products, cell C1",
            "The column \"CIQ code\" is hidden"),
        warns(
            b -> b.whole().setSheetVisibility(2, SheetVisibility.HIDDEN),
            "sheet Products",
            "This sheet is hidden, and it is read."),
        warns(
            b -> b.whole().setSheetVisibility(2, SheetVisibility.VERY_HIDDEN),
            "sheet Products",
            "This sheet is hidden, and it is read."),
        stops(
            b -> b.text("Registrations!D2", "NÃ¸rre Fisk"),
            "sheet Registrations, cell D2",
            "\"Nørre Fisk\" was probably meant"),
        stops(
            b -> b.text("Registrations!D2", "N\uFFFDrre Fisk"),
            "sheet Registrations, cell D2",
            "holds letters that were lost"));
  }
}
