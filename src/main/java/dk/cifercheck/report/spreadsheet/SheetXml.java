package dk.cifercheck.report.spreadsheet;

import java.util.List;

/** Writes one sheet. The elements stand in the order that the format asks for. */
final class SheetXml {
  private static final int LONGEST_HELP = 255;
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_FOOTER = 100;

  private final StringBuilder xml = new StringBuilder(1 << 14);
  private final Grid grid;
  private final CellText texts;
  private final String footer;
  private final boolean first;

  SheetXml(Grid grid, CellText texts, String footer, boolean first) {
    this.grid = grid;
    this.texts = texts;
    this.footer = footer;
    this.first = first;
  }

  String write() {
    xml.append(Parts.DECLARATION)
        .append("<worksheet xmlns=\"" + Parts.MAIN + "\">")
        .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    views();
    xml.append("<sheetFormatPr defaultRowHeight=\"15\"/>");
    columns();
    xml.append("<sheetData>");
    for (int i = 0; i < grid.rows().size(); i++) {
      row(i, grid.rows().get(i));
    }
    xml.append("</sheetData>");
    if (grid.isFiltered()) {
      xml.append("<autoFilter ref=\"").append(filter(grid)).append("\"/>");
    }
    dropDowns();
    xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"")
        .append(" header=\"0.3\" footer=\"0.3\"/>")
        .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
        .append("<headerFooter><oddFooter>&amp;L")
        .append(footer())
        .append("&amp;R&amp;A, &amp;P / &amp;N</oddFooter></headerFooter>")
        .append("</worksheet>");
    return xml.toString();
  }

  /** The cells of the header and below it, within which rows are chosen and ordered. */
  static String filter(Grid grid) {
    return "A"
        + grid.frozen()
        + ":"
        + column(grid.rows().get(grid.frozen() - 1).size() - 1)
        + grid.rows().size();
  }

  /** An ampersand begins a command here, and the whole must be short. */
  private String footer() {
    String left = CellText.start(CellText.harmless(footer), LONGEST_FOOTER);
    return CellText.escaped(left.replace("&", "&&"));
  }

  private void views() {
    xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"")
        .append(first ? " tabSelected=\"1\">" : ">");
    if (grid.frozen() > 0) {
      int below = grid.frozen() + 1;
      xml.append("<pane ySplit=\"" + grid.frozen() + "\" topLeftCell=\"A" + below)
          .append("\" activePane=\"bottomLeft\" state=\"frozen\"/>")
          .append("<selection pane=\"bottomLeft\" activeCell=\"A" + below)
          .append("\" sqref=\"A" + below + "\"/>");
    }
    xml.append("</sheetView></sheetViews>");
  }

  private void columns() {
    xml.append("<cols>");
    for (int i = 1; i <= grid.widths().size(); i++) {
      xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"")
          .append(grid.widths().get(i - 1))
          .append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols>");
  }

  private void row(int index, List<Cell> cells) {
    xml.append("<row r=\"").append(index + 1);
    xml.append("\" ht=\"").append(RowHeight.of(cells, grid.widths()));
    xml.append("\">");
    for (int i = 0; i < cells.size(); i++) {
      cell(column(i) + (index + 1), cells.get(i));
    }
    xml.append("</row>");
  }

  private void cell(String place, Cell cell) {
    xml.append("<c r=\"").append(place).append("\" s=\"").append(cell.look().ordinal());
    if (cell.number().isPresent()) {
      xml.append("\"><v>").append(cell.number().get()).append("</v></c>");
    } else if (cell.text().isEmpty()) {
      xml.append("\"/>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          .append(texts.xml(cell.text()))
          .append("</t></is></c>");
    }
  }

  private void dropDowns() {
    if (grid.dropDowns().isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"" + grid.dropDowns().size() + "\">");
    grid.dropDowns().forEach(this::dropDown);
    xml.append("</dataValidations>");
  }

  private void dropDown(DropDown one) {
    boolean day = one.words().isEmpty();
    String place = column(one.column()) + (one.row() + 1);
    xml.append("<dataValidation type=\"")
        .append(day ? "date\" operator=\"greaterThan" : "list")
        .append("\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"")
        .append(attribute("errorTitle", one.title(), LONGEST_TITLE))
        .append(attribute("error", one.refusal(), LONGEST_HELP))
        .append(attribute("promptTitle", one.title(), LONGEST_TITLE))
        .append(attribute("prompt", one.help(), LONGEST_HELP))
        .append(" sqref=\"" + place + "\"><formula1>")
        // The first of January 2020, or the choices themselves.
        .append(day ? "43831" : CellText.escaped('"' + String.join(",", one.words()) + '"'))
        .append("</formula1></dataValidation>");
  }

  private static String attribute(String name, String text, int longest) {
    String start = CellText.start(CellText.harmless(text), longest);
    return " " + name + "=\"" + CellText.escaped(start).replace("\n", "&#10;") + "\"";
  }

  /** A, B, ... Z, AA, ... */
  static String column(int index) {
    return index < 26
        ? Character.toString((char) ('A' + index))
        : column(index / 26 - 1) + column(index % 26);
  }
}
