package dk.cifercheck.masterdata;

import static dk.cifercheck.masterdata.TestWorkbook.FISH;
import static dk.cifercheck.masterdata.WorkbookCase.hints;
import static dk.cifercheck.masterdata.WorkbookCase.stops;
import static dk.cifercheck.masterdata.WorkbookCase.warns;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Workbooks whose names, registrations or answers are wrong, and what is said about it. */
final class BrokenTables {
  private BrokenTables() {}

  static Stream<WorkbookCase> all() {
    return Stream.of(names(), registrations(), owners(), others()).flatMap(cases -> cases);
  }

  private static Stream<WorkbookCase> names() {
    return Stream.of(
        stops(
            b -> b.text("Products!C1", "CIQ cod"),
            "sheet Products, cell C1",
            "There is no column \"CIQ cod\". Was \"CIQ code\" meant?"),
        stops(
            b -> b.text("Products!E1", "price in euro"),
            "sheet Products, cell E1",
            "There is no column \"price in euro\". Known here are: China registration number,"),
        stops(
            b -> b.text("Products!E1", "HS-kode"),
            "sheet Products, cell E1",
            "is here a second time; the first is in Products!B1"),
        stops(
            b -> b.text("Products!B1", "product name"),
            "sheet Products, row 1",
            "The column HS code / HS-kode is missing."),
        stops(
            b -> b.sheet("Products").removeRow(b.sheet("Products").getRow(0)),
            "sheet Products, row 2",
            "None of the columns is known by its name."),
        stops(
            b -> b.whole().setSheetName(2, "Product"),
            "sheet Product",
            "There is no sheet \"Product\". Was \"Products\" meant?"),
        hints(
            b -> b.whole().createSheet("Prices").createRow(0).createCell(0).setCellValue("x"),
            "sheet Prices",
            "The sheet \"Prices\" is not known and not read."),
        hints(
            b -> {
              b.whole().createSheet("Old").createRow(0).createCell(0).setCellValue("x");
              b.whole().setSheetVisibility(4, SheetVisibility.HIDDEN);
            },
            "sheet Old",
            "The hidden sheet \"Old\" is not known and not read."),
        stops(
            b -> b.whole().createSheet("Produkter"),
            "sheet Produkter",
            "The sheet \"Produkter\" is here a second time"),
        stops(
            b -> b.whole().setSheetName(1, "Establishments"),
            "company.xlsx:",
            "There is no sheet Registrations"));
  }

  private static Stream<WorkbookCase> registrations() {
    return Stream.of(
        stops(
            b -> number(b, "CDNK1801220314001"),
            "sheet Registrations, cell A2",
            "has 17 characters"),
        stops(
            b -> number(b, "QDNK1801220314001"),
            "sheet Registrations, cell A2",
            "belong to other schemes"),
        stops(
            b -> number(b, "YA01220314001"),
            "sheet Registrations, cell A2",
            "belong to other schemes"),
        stops(
            b -> number(b, "CDXX18012203140001"),
            "sheet Registrations, cell A2",
            "\"DXX\" is no country"),
        stops(
            b -> number(b, "CDNK99012203140001"),
            "sheet Registrations, cell A2",
            "there is no category 9901"),
        stops(
            b -> number(b, "CDNK18012213140001"),
            "sheet Registrations, cell A2",
            "\"221314\" is no date"),
        stops(
            b -> number(b, "CDNK1801220314OOO1"),
            "sheet Registrations, cell A2",
            "Check O against 0"),
        stops(
            b -> b.number("Registrations!C2", 101, "General"),
            "sheet Registrations, cell C2",
            "Was a zero lost at the front: \"0101\"?"),
        stops(
            b -> b.text("Registrations!C2", "77"),
            "sheet Registrations, cell C2",
            "There is no category 77."),
        stops(
            b -> b.text("Registrations!C2", "Aquatik products"),
            "sheet Registrations, cell C2",
            "Was \"aquatic products\" meant?"),
        warns(
            b -> b.text("Registrations!C2", "1701"),
            "sheet Registrations, cell C2",
            "The category is 1701, but the China registration number says 1801."),
        stops(
            b -> b.text("Registrations!A3", FISH),
            "sheet Registrations, row 3",
            "The registration CDNK18012203140001 is here a second time; the first is in Registrations!A2."),
        stops(
            b -> b.text("Registrations!D4", "Nordlys Fisk A/S"),
            "sheet Registrations, row 4",
            "This registration cannot be found on the portal."),
        stops(
            b -> b.text("Registrations!F2", "customs"),
            "sheet Registrations, cell F2",
            "Write portal for data taken over"),
        stops(
            b -> {
              b.text("Registrations!G2", "Inge Falk");
              b.text("Registrations!H2", "20-11-2026");
            },
            "sheet Registrations, cell H2",
            "\"20-11-2026\" is no date. Write it as 2026-11-20 (year, month, day); was 2026-11-20 meant?"),
        stops(
            b -> b.text("Registrations!G2", "Inge Falk"),
            "sheet Registrations, cell H2",
            "The date is missing."),
        stops(
            b -> b.text("Registrations!H2", "2026-11-20"),
            "sheet Registrations, cell G2",
            "Who confirmed the data is missing."));
  }

  private static Stream<WorkbookCase> owners() {
    return Stream.of(
        stops(
            b -> b.text("Products!A4", "CDNK17012205020003"),
            "sheet Products, cell A4",
            "There is no registration CDNK17012205020003 in the sheet Registrations. Was CDNK17012205020002 meant?"),
        stops(
            b -> b.text("Products!A4", "CGRL05012301010009"),
            "sheet Products, cell A4",
            "There is no registration CGRL05012301010009 in the sheet Registrations. Correct it here"),
        stops(
            b -> b.text("Products!A4", ""),
            "sheet Products, cell A4",
            "this row does not say which it belongs to"),
        stops(
            b -> {
              b.text("Products!A4", "");
              b.text("Products!G4", "DK-1234-EF");
            },
            "sheet Products, cell G4",
            "There are several registrations DK-1234-EF/"),
        stops(
            b -> b.text("Products!H4", "1801"),
            "sheet Products, row 4",
            "is not the one of the registration CDNK17012205020002"),
        warns(
            b -> b.text("Products!A4", FISH),
            "sheet Registrations, row 3",
            "No row of the sheet Products belongs to this registration"),
        stops(
            b -> {
              for (int i = 1; i < 4; i++) {
                b.sheet("Products").removeRow(b.sheet("Products").getRow(i));
              }
            },
            "sheet Products",
            "The sheet has no products."));
  }

  private static Stream<WorkbookCase> others() {
    return Stream.of(
        stops(
            b -> b.text("Company!B2", "Danmark"),
            "sheet Company, cell B2",
            "\"Danmark\" is no country code."),
        stops(
            b -> b.text("Company!A3", "Sydlys Fisk A/S"),
            "sheet Company, row 3",
            "There is a second company here."),
        stops(b -> b.text("Answers!B2", "maybe"), "sheet Answers, cell B2", "Write one of: error,"),
        stops(
            b -> b.text("Answers!A2", "abc"),
            "sheet Answers, cell A2",
            "\"abc\" is no id of a finding."),
        stops(
            b -> b.number("Answers!A2", 1.23e20, "General"),
            "sheet Answers, cell A2",
            "turned the id of the finding into a number"),
        stops(
            b -> b.text("Answers!C2", ""),
            "sheet Answers, cell C2",
            "Who gave the answer is missing."),
        stops(
            b -> b.text("Products!F3", "EXAMPLE - delete this row"),
            "sheet Products, row 3",
            "but it is not the example any more"),
        hints(
            b -> {
              b.text("Answers!A3", "0123456789abcdef");
              b.text("Answers!B3", "changed");
              b.text("Answers!C3", "Inge Falk");
              b.text("Answers!D3", "2026-11-20");
              b.text("Answers!E1", "bemærkning");
              b.text("Answers!E3", "Eksempel");
            },
            "sheet Answers, row 3",
            "This row is an example and is not read."));
  }

  private static void number(TestWorkbook book, String number) {
    book.text("Registrations!A2", number);
    book.text("Products!A2", number);
    book.text("Products!A3", number);
  }
}
