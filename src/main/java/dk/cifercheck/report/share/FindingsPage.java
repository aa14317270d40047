package dk.cifercheck.report.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.owasp.encoder.Encode;

/** The pages of what is passed on: they open by themselves and ask nobody for anything. */
final class FindingsPage {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0"
          + " 1em}table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em;"
          + "text-align:left;vertical-align:top;overflow-wrap:anywhere}code{overflow-wrap:anywhere}";

  private final Texts texts;

  FindingsPage(Texts texts) {
    this.texts = texts;
  }

  /** All findings. */
  String write(ObjectNode head, List<ObjectNode> findings) {
    StringBuilder body = new StringBuilder();
    paragraph(body, texts.say("seen", text(head, "portal"), text(head, "asOf")));
    for (ObjectNode finding : findings) {
      finding(body, finding);
    }
    paragraph(body, texts.say("not-in-it"));
    return page(texts.say("title"), body.toString());
  }

  private void finding(StringBuilder body, ObjectNode finding) {
    element(body, "h2", text(finding, "registration"));
    paragraph(body, text(finding, "explanation"));
    body.append("<table>\n");
    row(body, "on-portal", text(finding, "onPortal"));
    row(body, "in-master-data", text(finding, "inMasterData"));
    row(body, "id", text(finding, "id"));
    JsonNode seen = finding.path("evidence");
    if (seen.isObject()) {
      row(body, "tab", text(seen, "tab"));
      row(body, "label", text(seen, "label"));
      row(body, "seen-at", text(seen, "seenAt"));
      row(body, "sha256", text(seen, "sha256"));
      link(body, text(seen, "file"));
    }
    body.append("</table>\n");
  }

  private void link(StringBuilder body, String file) {
    if (file.matches("evidence/[0-9]+\\.html")) {
      body.append("<tr><th>").append(Encode.forHtml(texts.say("evidence"))).append("</th><td>");
      body.append("<a href=\"").append(file).append("\">").append(file).append("</a></td></tr>\n");
    }
  }

  /** The place where one finding was seen. */
  String evidence(ObjectNode finding, String excerpt) {
    JsonNode seen = finding.path("evidence");
    StringBuilder body = new StringBuilder();
    paragraph(
        body,
        texts.say(
            "excerpt", text(finding, "registration"), text(seen, "tab"), text(seen, "seenAt")));
    paragraph(body, texts.say("excerpt.sha256", text(seen, "sha256")));
    body.append("<hr>\n").append(excerpt).append('\n');
    return page(texts.say("evidence"), body.toString());
  }

  private void row(StringBuilder body, String key, String value) {
    if (!value.isEmpty()) {
      body.append("<tr><th>").append(Encode.forHtml(texts.say(key))).append("</th><td>");
      body.append(Encode.forHtml(value)).append("</td></tr>\n");
    }
  }

  private static void paragraph(StringBuilder body, String text) {
    element(body, "p", text);
  }

  private static void element(StringBuilder body, String name, String text) {
    body.append('<').append(name).append('>').append(Encode.forHtml(text));
    body.append("</").append(name).append(">\n");
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).isTextual() ? node.path(key).asText() : "";
  }

  private String page(String title, String body) {
    return "<!DOCTYPE html>\n<html lang=\""
        + texts.language().code()
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + source()
        + "; base-uri 'none'; form-action 'none'\"><title>"
        + Encode.forHtml(title)
        + "</title><style>"
        + STYLE
        + "</style></head>\n<body>\n<h1>"
        + Encode.forHtml(title)
        + "</h1>\n"
        + body
        + "</body></html>\n";
  }

  private static String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
