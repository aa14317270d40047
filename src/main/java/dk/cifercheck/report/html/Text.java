package dk.cifercheck.report.html;

import org.owasp.encoder.Encode;

/**
 * A text, from wherever. What is no legal character in HTML is replaced.
 *
 * @param content unescaped
 */
record Text(String content) implements Node {
  @Override
  public void write(StringBuilder page) {
    page.append(Encode.forHtmlContent(content));
  }
}
