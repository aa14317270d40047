package dk.cifercheck.report.calendar;

import dk.cifercheck.report.Harmless;
import java.nio.charset.StandardCharsets;

/** Lines of a calendar as RFC 5545 wants them: 75 bytes at most, ended by CR LF. */
final class CalendarLines {
  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();

  /** A line of which every part is the program's own. */
  CalendarLines line(String line) {
    int bytes = 0;
    for (int c : line.codePoints().toArray()) {
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LONGEST) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += length;
    }
    text.append("\r\n");
    return this;
  }

  /** A property whose value is a text from anywhere; its line ends stay, all else is harmless. */
  CalendarLines text(String property, String value) {
    return line(property + ":" + escaped(value));
  }

  private static String escaped(String value) {
    return String.join("\\n", value.lines().map(CalendarLines::escapedLine).toList());
  }

  private static String escapedLine(String line) {
    return Harmless.text(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
