package dk.cifercheck.report.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookBytesTest {
  private static final WorkbookBytes BOOK =
      new WorkbookBytes(
          "A & B <title>",
          Instant.parse("2026-11-23T10:02:30.123Z"),
          "[$-406]d. mmmm yyyy",
          "Tom & \"Jerry\" <x>",
          length -> " [cut, " + length + "]",
          List.of("Answers", "Svar"));

  @Test
  void whateverAWorkbookCanHoldFitsItsSchema() {
    Grid grid = Grid.fixed("One", List.of(10, 20));
    grid.line("A title", Look.TITLE);
    grid.headerOf(List.of("first", "second"));
    grid.filtered();
    grid.printed(1);
    for (Look look : Look.values()) {
      grid.row(List.of(Cell.of("text", look), Cell.entry()));
    }
    grid.row(List.of(Cell.number(7), Cell.day(LocalDate.of(2026, 11, 24), Look.DAY)));
    grid.add(new DropDown(2, 1, List.of("a", "b"), "t".repeat(99), "h\n\"".repeat(99), "no"));
    grid.add(new DropDown(3, 1, List.of(), "on", "a day", "no"));

    assertEquals(List.of(), new Opened(BOOK.of(List.of(grid))).faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x.example\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\n=1",
        "＝1+1",
        "|x",
        "=cmd|' /C calc'!A0",
        "'0303110000",
        "0303110000",
        "3.06E+09",
        "TRUE",
        "#N/A",
        " leading and trailing ",
        "two\nlines\tand a tab",
        "<script>alert(1)</script> & \"quotes\" ]]>",
        "_x0041_ and _x000D_ and _x005F_",
        "Søren Æble Ångstrøm 水产品 😀 𠮷"
      })
  void aTextIsATextToTheLetter(String text) {
    XSSFCell cell = onlyCell(text);

    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(text, cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed(), "stays text when it is edited");
    assertEquals("@", cell.getCellStyle().getDataFormatString());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'a\u0000b', 'a\\u0000b'",
    "'\u001B[31mred', '\\u001B[31mred'",
    "'a\u202Eb', 'a\\u202Eb'",
    "'a\u2028b', 'a\\u2028b'",
    "'a\u0085b', 'a\\u0085b'"
  })
  void whatWouldDoSomethingIsShown(String text, String shown) {
    assertEquals(shown, onlyCell(text).getStringCellValue());
  }

  @Test
  void aLineEndIsOneAndABareReturnIsShown() {
    assertEquals("a\nb", onlyCell("a\r\nb").getStringCellValue());
    assertEquals("\\u000D=1", onlyCell("\r=1").getStringCellValue());
  }

  @Test
  void halfACharacterBecomesTheSignForThat() {
    assertEquals("a\uFFFDb\uFFFD\uFFFD", onlyCell("a\uD800b\uDC00\uFFFE").getStringCellValue());
  }

  @Test
  void aTextThatIsTooLongSaysThatItIsCut() {
    String cut = onlyCell("x".repeat(40_000)).getStringCellValue();
    String pairs = onlyCell("y" + "😀".repeat(20_000)).getStringCellValue();

    assertEquals(CellText.LONGEST, cut.length());
    assertTrue(cut.endsWith("x [cut, 40000]"));
    assertTrue(pairs.length() <= CellText.LONGEST);
    assertTrue(pairs.endsWith("😀 [cut, 20001]"), "no half of a character is left");
    assertEquals(CellText.LONGEST, onlyCell("z".repeat(32_767)).getStringCellValue().length());
  }

  @Test
  void moreLinesThanACellMayHaveRunOn() {
    String text = onlyCell("a\n".repeat(400)).getStringCellValue();

    assertEquals(252, text.chars().filter(c -> c == '\n').count());
  }

  @Test
  void daysAndNumbersAreSuchAndShownInTheLanguage() {
    Grid grid = Grid.fixed("One", List.of(20, 20, 20));
    grid.row(
        List.of(
            Cell.day(LocalDate.of(2027, 3, 13), Look.DAY),
            Cell.number(110),
            Cell.day(LocalDate.of(1, 1, 1), Look.DAY)));
    List<XSSFCell> cells = new Opened(BOOK.of(List.of(grid))).cells();

    assertEquals(LocalDate.of(2027, 3, 13), cells.get(0).getLocalDateTimeCellValue().toLocalDate());
    assertEquals("[$-406]d. mmmm yyyy", cells.get(0).getCellStyle().getDataFormatString());
    assertEquals(110, cells.get(1).getNumericCellValue());
    assertEquals("0001-01-01", cells.get(2).getStringCellValue());
  }

  @Test
  void namesOfSheetsAreSuchAsAWorkbookTakesEachOnce() {
    String longName = "CDNK18012203140001 and much more than fits";
    List<Grid> grids =
        List.of(
            Grid.fixed("Answers", List.of(10)),
            Grid.near("answers", List.of(10)),
            Grid.near("SVAR", List.of(10)),
            Grid.near("History", List.of(10)),
            Grid.near("a:b\\c/d?e*f[g]", List.of(10)),
            Grid.near("'quoted'", List.of(10)),
            Grid.near("", List.of(10)),
            Grid.near(longName, List.of(10)),
            Grid.near(longName, List.of(10)),
            Grid.near("x\u0000\n\uD800", List.of(10)),
            Grid.near("y".repeat(30) + "😀", List.of(10)));

    assertEquals(
        List.of(
            "Answers",
            "answers (2)",
            "SVAR (2)",
            "History (2)",
            "a-b-c-d-e-f-g-",
            "quoted",
            "-",
            "CDNK18012203140001 and much mor",
            "CDNK18012203140001 and much (2)",
            "x-u0000 \uFFFD",
            "y".repeat(30)),
        new Opened(BOOK.of(grids)).sheets());
  }

  @Test
  void theSameSheetsAreTheSameBytes() {
    byte[] first = BOOK.of(List.of(sheet("text")));
    byte[] second = BOOK.of(List.of(sheet("text")));

    assertArrayEquals(first, second);
    assertFalse(Arrays.equals(first, BOOK.of(List.of(sheet("other")))));
  }

  @Test
  void nothingInItCanReachOutside() {
    Map<String, String> parts = new Opened(BOOK.of(List.of(sheet("http://x.example")))).parts();

    assertTrue(
        parts.entrySet().stream()
            .filter(part -> part.getKey().endsWith(".rels"))
            .noneMatch(part -> part.getValue().contains("External")));
    assertTrue(parts.values().stream().noneMatch(part -> part.contains("<hyperlink")));
    assertTrue(parts.get("docProps/core.xml").contains(">2026-11-23T10:02:30Z</dcterms:created>"));
  }

  @Test
  void aRowIsAsHighAsItsTextAndNoHigherThanAPage() {
    assertEquals(1, RowHeight.lines("short", 20));
    assertEquals(2, RowHeight.lines("two words here that wrap", 20));
    assertEquals(3, RowHeight.lines("a\nb\nc", 20));
    assertEquals(3, RowHeight.lines("x".repeat(50), 20));
    assertEquals(2, RowHeight.lines("水".repeat(15), 20));
    assertEquals(240.0, RowHeight.of(List.of(Cell.text("word ".repeat(9_000))), List.of(20)));
  }

  private static XSSFCell onlyCell(String text) {
    return new Opened(BOOK.of(List.of(sheet(text)))).cells().get(0);
  }

  private static Grid sheet(String text) {
    Grid grid = Grid.fixed("One", List.of(20));
    grid.row(List.of(Cell.text(text)));
    return grid;
  }
}
