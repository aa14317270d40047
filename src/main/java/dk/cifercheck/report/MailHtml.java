package dk.cifercheck.report;

import dk.cifercheck.text.Texts;
import java.util.List;
import java.util.Locale;
import org.owasp.encoder.Encode;

/** A mail as a page with tables; every value is escaped. */
final class MailHtml {
  private static final String CELL =
      " style=\"border:1px solid #888;padding:4px 8px;text-align:left\"";

  private final Texts texts;
  private final StringBuilder page = new StringBuilder();

  MailHtml(Texts texts) {
    this.texts = texts;
  }

  /** Texts with empty lines between them. */
  void paragraphs(String text) {
    for (String one : text.split("\n\n")) {
      page.append("<p>").append(escaped(one).replace("\n", "<br>\n")).append("</p>\n");
    }
  }

  /** The points of one registration. */
  void table(String heading, List<MailRow> rows) {
    page.append("<p><strong>").append(escaped(heading)).append("</strong></p>\n");
    page.append("<table style=\"border-collapse:collapse\">\n<tr>");
    for (String head : List.of("field", "now", "should", "confirmed")) {
      page.append("<th").append(CELL).append('>');
      page.append(escaped(texts.say("mail.head." + head))).append("</th>");
    }
    page.append("</tr>\n");
    rows.forEach(this::row);
    page.append("</table>\n");
  }

  private void row(MailRow row) {
    page.append("<tr>");
    cell("", row.field());
    if (row.sentence().isPresent()) {
      cell(" colspan=\"2\"", row.sentence().get());
    } else {
      cell("", row.now());
      cell("", row.shouldBe());
    }
    cell("", row.confirmed());
    page.append("</tr>\n");
  }

  private void cell(String span, String text) {
    page.append("<td").append(span).append(CELL).append('>').append(escaped(text)).append("</td>");
  }

  private static String escaped(String text) {
    return Encode.forHtml(text);
  }

  /** The whole of it. */
  String page() {
    return String.format(
        Locale.ROOT,
        "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"></head>\n<body>\n%s</body></html>\n",
        texts.language().code(),
        page);
  }
}
