package dk.cifercheck.report.spreadsheet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook besides its sheets. */
final class Parts {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Parts() {}

  static String contentTypes(int sheets) {
    return DECLARATION
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
        + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", TYPES + "sheet.main+xml")
        + override("/xl/styles.xml", TYPES + "styles+xml")
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + each(sheets, i -> override("/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml"))
        + "</Types>";
  }

  static String relationships() {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relationship("rId1", OFFICE + "relationships/officeDocument", "xl/workbook.xml")
        + relationship(
            "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
        + "</Relationships>";
  }

  static String workbookRelationships(int sheets) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + each(
            sheets,
            i ->
                relationship(
                    "rId" + i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"))
        + relationship("rIdStyles", OFFICE + "relationships/styles", "styles.xml")
        + "</Relationships>";
  }

  static String workbook(List<Grid> grids, List<String> names) {
    return DECLARATION
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "relationships\"><bookViews><workbookView/></bookViews><sheets>"
        + each(
            names.size(),
            i ->
                "<sheet name=\""
                    + CellText.escaped(names.get(i - 1))
                    + "\" sheetId=\""
                    + i
                    + "\" r:id=\"rId"
                    + i
                    + "\"/>")
        + "</sheets>"
        + definedNames(grids, names)
        + "</workbook>";
  }

  /** What is ordered and filtered, and what heads every printed page. */
  private static String definedNames(List<Grid> grids, List<String> names) {
    StringBuilder defined = new StringBuilder();
    for (int i = 0; i < grids.size(); i++) {
      String sheet = CellText.escaped("'" + names.get(i).replace("'", "''") + "'!");
      Grid grid = grids.get(i);
      if (grid.isFiltered()) {
        String cells = SheetXml.filter(grid).replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
        defined.append(name("_FilterDatabase\" hidden=\"1", i, sheet + cells));
      }
      if (grid.printed() > 0) {
        String last = "$" + SheetXml.column(grid.printed() - 1) + "$" + grid.size();
        defined.append(name("Print_Area", i, sheet + "$A$1:" + last));
      }
      if (grid.frozen() > 0) {
        defined.append(name("Print_Titles", i, sheet + "$1:$" + grid.frozen()));
      }
    }
    return defined.isEmpty() ? "" : "<definedNames>" + defined + "</definedNames>";
  }

  private static String name(String name, int sheet, String cells) {
    return "<definedName name=\"_xlnm."
        + name
        + "\" localSheetId=\""
        + sheet
        + "\">"
        + cells
        + "</definedName>";
  }

  static String styles(String dayFormat) {
    return DECLARATION
        + "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\""
        + CellText.escaped(dayFormat)
        + "\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"5\">"
        + font("", 11, "")
        + font("<b/>", 11, "")
        + font("<b/>", 16, "")
        + font("", 9, "FF595959")
        + font("<b/>", 11, "FFB00020")
        + "</fonts><fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + fill("FFDCE6F1")
        + fill("FFF8D7DA")
        + fill("FFFFF0C8")
        + fill("FFFFFFD6")
        + "</fills><borders count=\"2\">"
        + "<border><left/><right/><top/><bottom/><diagonal/></border><border>"
        + Arrays.stream(new String[] {"left", "right", "top", "bottom"})
            .map(side -> "<" + side + " style=\"thin\"><color rgb=\"FFBFBFBF\"/></" + side + ">")
            .collect(Collectors.joining())
        + "<diagonal/></border></borders><cellStyleXfs count=\"1\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\""
        + Look.values().length
        + "\">"
        + Arrays.stream(Look.values()).map(Look::xml).collect(Collectors.joining())
        + "</cellXfs></styleSheet>";
  }

  static String properties(String title, Instant created) {
    String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
    String type = " xsi:type=\"dcterms:W3CDTF\">" + moment;
    return DECLARATION
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + CellText.escaped(CellText.harmless(title))
        + "</dc:title><dc:creator>cifer-check</dc:creator><dcterms:created"
        + type
        + "</dcterms:created><dcterms:modified"
        + type
        + "</dcterms:modified></cp:coreProperties>";
  }

  private static String font(String bold, int size, String colour) {
    return "<font>"
        + bold
        + "<sz val=\""
        + size
        + "\"/>"
        + (colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>")
        + "<name val=\"Calibri\"/><family val=\"2\"/></font>";
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String each(int count, IntFunction<String> one) {
    return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining());
  }
}
