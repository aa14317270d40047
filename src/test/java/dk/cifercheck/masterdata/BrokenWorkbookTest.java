package dk.cifercheck.masterdata;

import static dk.cifercheck.masterdata.TestWorkbook.FISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenWorkbookTest {
  static Stream<Arguments> workbooks() {
    return Stream.of(codes(), spreadsheet(), names(), registrations(), owners(), others())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> codes() {
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

  private static Stream<Arguments> spreadsheet() {
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

  private static Stream<Arguments> names() {
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

  private static Stream<Arguments> registrations() {
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

  private static Stream<Arguments> owners() {
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

  private static Stream<Arguments> others() {
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

  @ParameterizedTest(name = "{index}: {2}: {3}")
  @MethodSource("workbooks")
  void aBrokenWorkbookIsToldWithSheetCellAndRemedy(
      Consumer<TestWorkbook> change,
      Weight weight,
      String where,
      String message,
      @TempDir Path folder)
      throws Exception {
    Path file = TestWorkbook.write(folder.resolve("company.xlsx"), change);

    Examination seen = MasterDataReader.examine(file);

    List<String> said =
        seen.problems().stream()
            .filter(problem -> problem.weight() == weight)
            .map(problem -> problem.say(Language.EN))
            .toList();
    assertTrue(said.stream().anyMatch(one -> one.contains(message)), () -> all(seen));
    String start = where.endsWith(":") ? where : "company.xlsx, " + where + ":";
    assertTrue(
        said.stream().anyMatch(one -> one.startsWith(start) && one.contains(message)),
        () -> all(seen));
    assertEquals(weight == Weight.STOPS, seen.data().isEmpty(), () -> all(seen));
    seen.problems().forEach(problem -> assertTrue(!problem.say(Language.DA).isBlank()));
  }

  @Test
  void aWorkbookInOrderHasNothingToSay(@TempDir Path folder) throws Exception {
    Examination seen =
        MasterDataReader.examine(TestWorkbook.write(folder.resolve("company.xlsx"), b -> {}));

    assertEquals(List.of(), seen.problems());
    assertEquals(2, seen.data().orElseThrow().registrations().size());
  }

  private static String all(Examination seen) {
    return String.join(
        "\n", seen.problems().stream().map(p -> p.weight() + " " + p.say(Language.EN)).toList());
  }

  private static Arguments stops(Consumer<TestWorkbook> change, String where, String message) {
    return arguments(change, Weight.STOPS, where, message);
  }

  private static Arguments warns(Consumer<TestWorkbook> change, String where, String message) {
    return arguments(change, Weight.WARNS, where, message);
  }

  private static Arguments hints(Consumer<TestWorkbook> change, String where, String message) {
    return arguments(change, Weight.HINTS, where, message);
  }
}
