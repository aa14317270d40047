package dk.cifercheck.masterdata.sheet;

/**
 * One cell.
 *
 * @param text what stands in it, in a form that no language changes: a number with all its digits
 *     and without an exponent, a date as {@code yyyy-mm-dd}, an error as its name
 * @param form how it is kept
 * @param formula whether a formula made it; then it is the value of the last calculation
 */
public record SheetCell(String text, Form form, boolean formula) {
  /** How a value is kept. */
  public enum Form {
    /** As text, to the letter. */
    TEXT,
    /** As a number: zeros at its front are lost, unless the format shows them. */
    NUMBER,
    /** As a number that the sheet shows with an exponent, such as 3.03E+09. */
    SCIENTIFIC,
    /** As a date. */
    DATE,
    /** An error such as {@code #REF!}. */
    ERROR,
    /** A formula that was never calculated. */
    NOT_CALCULATED
  }

  /** Text as it was typed. */
  public static SheetCell text(String text) {
    return new SheetCell(text, Form.TEXT, false);
  }

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return text.isBlank() && form != Form.NOT_CALCULATED;
  }
}
