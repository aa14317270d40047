package dk.cifercheck.matrix;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What can go wrong with one answer on its way: what the browser then shows is often no error. */
enum WireFault {
  RESET,
  EMPTY,
  RANDOM_THEN_CLOSE,
  MALFORMED_CHUNK,
  TO_LOGIN,
  STATUS_403(403),
  STATUS_404(404),
  STATUS_429(429),
  STATUS_500(500),
  STATUS_502(502),
  STATUS_503(503),
  STATUS_504(504),
  HALF_BODY,
  /** The body of an error: an empty one. */
  EMPTY_500,
  /** A page that says with status 200 that the portal is being worked on. */
  MAINTENANCE,
  /** Later than anybody waits. */
  SLOW,
  /** Bytes of another encoding than the one that is named. */
  GBK;

  private final int status;

  WireFault() {
    this(0);
  }

  WireFault(int status) {
    this.status = status;
  }

  /** Whether the connection ends so that the other side is told. */
  boolean resets() {
    return this == RESET;
  }

  /** The bytes that are sent instead of the answer. */
  byte[] instead(Answer answer) {
    if (status > 0) {
      return page(status, "<h1>" + status + "</h1><p>Example - invented data</p>");
    }
    return switch (this) {
      case RESET, EMPTY -> new byte[0];
      case RANDOM_THEN_CLOSE -> random();
      case MALFORMED_CHUNK -> malformed(answer);
      case TO_LOGIN ->
          ascii(
              "HTTP/1.1 302 Found\r\nLocation: /cas/login\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      case HALF_BODY ->
          answer.withBody(Arrays.copyOf(answer.body(), answer.body().length / 2)).bytes();
      case EMPTY_500 -> page(500, "");
      case MAINTENANCE ->
          page(200, "<h1>系统维护</h1><p>System maintenance, please come back later.</p>");
      case GBK -> answer.withBody(gbk(answer.body())).bytes();
      default -> answer.bytes();
    };
  }

  private static byte[] page(int status, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/html; charset=utf-8", "", body).bytes();
  }

  private static byte[] random() {
    byte[] bytes = new byte[500];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] malformed(Answer answer) {
    return ascii(
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + answer.type()
            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nno chunk at all");
  }

  private static byte[] gbk(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * An answer of the portal.
   *
   * @param more further lines of its head, each with a line end
   */
  record Answer(int status, String type, String more, byte[] body) {
    Answer withBody(byte[] other) {
      return new Answer(status, type, more, other);
    }

    /** As it goes over the wire. */
    byte[] bytes() {
      byte[] head =
          ("HTTP/1.1 "
                  + status
                  + " X\r\n"
                  + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                  + more)
              .concat("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1);
      byte[] all = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, all, head.length, body.length);
      return all;
    }
  }
}
