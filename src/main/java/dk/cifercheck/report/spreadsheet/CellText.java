package dk.cifercheck.report.spreadsheet;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Any text as a cell can hold it: what would do something is shown instead. */
final class CellText {
  /** More than these UTF-16 units make a workbook that has to be repaired. */
  static final int LONGEST = 32_767;

  private static final int MOST_LINES = 253;
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final IntFunction<String> cutSign;

  /** The sign says to how many characters a text was cut, given how many there were. */
  CellText(IntFunction<String> cutSign) {
    this.cutSign = cutSign;
  }

  /** The text as it stands within an element. */
  String xml(String text) {
    String whole = harmless(text);
    if (whole.length() > LONGEST) {
      String sign = cutSign.apply(text.codePointCount(0, text.length()));
      whole = start(whole, LONGEST - sign.length()) + sign;
    }
    // A text that looks like an escaped character would be taken for one.
    return escaped(LOOKS_ESCAPED.matcher(whole).replaceAll("_x005F_"));
  }

  /** The text as it stands within an attribute or an element, with nothing that is a sign there. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The first characters of a text, never half of one. */
  static String start(String text, int units) {
    if (text.length() <= units) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(units - 1));
    return text.substring(0, splits ? units - 1 : units);
  }

  /** Control and direction characters as their code point, so that they are seen and do nothing. */
  static String harmless(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int lines = 1;
    for (int c : text.replace("\r\n", "\n").codePoints().toArray()) {
      if (c == '\n') {
        lines++;
        safe.append(lines > MOST_LINES ? " ⏎ " : "\n");
      } else if (c == '\t') {
        safe.append('\t');
      } else if (isNoCharacter(c)) {
        safe.append('\uFFFD');
      } else if (isHarmful(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04X", c));
      } else {
        safe.appendCodePoint(c);
      }
    }
    return safe.toString();
  }

  private static boolean isNoCharacter(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
