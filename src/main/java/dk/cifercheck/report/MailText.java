package dk.cifercheck.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The form of a mail on disk: an unsent draft, in which no value can become a header. */
final class MailText {
  /** So few bytes that an encoded word stays within the 75 characters it may have. */
  private static final int WORD_BYTES = 42;

  private MailText() {}

  /** Between the parts; no line of what is encoded in them looks like it. */
  private static final String BOUNDARY = "=_cifer-check_parts";

  /**
   * A message.
   *
   * @param plain what it says
   * @param html the same as a page
   */
  static String message(String to, String subject, String plain, String html, Instant date) {
    return String.join(
        "\r\n",
        "To: " + to,
        "Subject: " + encoded(subject),
        "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)),
        "X-Unsent: 1",
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"",
        "",
        part("text/plain", plain),
        part("text/html", html),
        "--" + BOUNDARY + "--",
        "");
  }

  private static String part(String type, String content) {
    String lines = content.replaceAll("[\\p{Cc}&&[^\\n]]", " ").replace("\n", "\r\n");
    return String.join(
        "\r\n",
        "--" + BOUNDARY,
        "Content-Type: " + type + "; charset=UTF-8",
        "Content-Transfer-Encoding: base64",
        "",
        Base64.getMimeEncoder().encodeToString(bytes(lines)));
  }

  /** Everything is encoded, so that neither a line end nor a comma means anything. */
  private static String encoded(String subject) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : subject.replaceAll("\\p{Cc}+", " ").codePoints().toArray()) {
      String next = Character.toString(c);
      if (bytes(word + next).length > WORD_BYTES) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(next);
    }
    words.add(word.toString());
    return String.join("\r\n ", words.stream().map(MailText::encodedWord).toList());
  }

  private static String encodedWord(String word) {
    return String.format(
        Locale.ROOT, "=?UTF-8?B?%s?=", Base64.getEncoder().encodeToString(bytes(word)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
