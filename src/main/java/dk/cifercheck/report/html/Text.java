package dk.cifercheck.report.html;

import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * A text, from wherever. What is no legal character in HTML is replaced, and what only turns the
 * direction of writing is left out: where it is to be seen, {@link Marked} has named it before.
 *
 * @param content unescaped
 */
record Text(String content) implements Node {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern TURNS = Pattern.compile("[\u200E\u200F\u202A-\u202E\u2066-\u2069]");

  @Override
  public void write(StringBuilder page) {
    String lines = LINE_END.matcher(content).replaceAll("\n");
    page.append(Encode.forHtmlContent(TURNS.matcher(lines).replaceAll("")));
  }
}
