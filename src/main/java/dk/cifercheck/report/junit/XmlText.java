package dk.cifercheck.report.junit;

import dk.cifercheck.report.Harmless;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/** Texts from anywhere as XML 1.0 can hold them: no markup, no forbidden character. */
final class XmlText {
  private XmlText() {}

  /** The value of an attribute; never empty and on one line. */
  static String attribute(String text) {
    String line = Harmless.text(text.strip().replaceAll("\\s+", " "));
    return Encode.forXmlAttribute(line.isBlank() ? "-" : line);
  }

  /** The content of an element, its lines kept. */
  static String content(String text) {
    return text.lines()
        .map(Harmless::text)
        .map(Encode::forXmlContent)
        .collect(Collectors.joining("\n"));
  }
}
