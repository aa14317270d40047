package dk.cifercheck.report.spreadsheet;

/** How a cell looks; the order is that of the styles in the file. */
public enum Look {
  PLAIN("0", "0", "0", "49", true),
  TITLE("2", "0", "0", "49", false),
  /** A line that explains what stands below it; runs on into the empty cells beside it. */
  REMARK("3", "0", "0", "49", false),
  /** A paragraph that explains something. */
  PROSE("0", "0", "0", "49", true),
  SECTION("1", "0", "0", "49", false),
  /** Names of columns. */
  HEADER("1", "2", "1", "49", true),
  TEXT("0", "0", "1", "49", true),
  STRONG("1", "0", "1", "49", true),
  /** Ids, file names, sums: for whoever looks something up. */
  SMALL("3", "0", "1", "49", true),
  DAY("0", "0", "1", "164", true),
  NUMBER("0", "0", "1", "1", true),
  /** Somebody has to act. */
  ACT("1", "3", "1", "49", true),
  /** Somebody should look at it. */
  CHECK("0", "4", "1", "49", true),
  /** To be filled in by a person. */
  ENTRY("0", "5", "1", "49", true),
  /** A day to be filled in by a person. */
  ENTRY_DAY("0", "5", "1", "165", true),
  /** What must not be overlooked. */
  WARNING("4", "0", "0", "49", false);

  private final String font;
  private final String fill;
  private final String border;
  private final String format;
  private final boolean wrapped;

  Look(String font, String fill, String border, String format, boolean wrapped) {
    this.font = font;
    this.fill = fill;
    this.border = border;
    this.format = format;
    this.wrapped = wrapped;
  }

  boolean isWrapped() {
    return wrapped;
  }

  /** The style as the file has it. What begins like a formula stays text when it is edited. */
  String xml() {
    boolean text = format.equals("49") && this != ENTRY;
    return "<xf numFmtId=\""
        + format
        + "\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\""
        + border
        + "\" xfId=\"0\""
        + (text ? " quotePrefix=\"1\"" : "")
        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
        + " applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\""
        + (wrapped ? " wrapText=\"1\"" : "")
        + "/></xf>";
  }
}
