package dk.cifercheck.demo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the replica.
 *
 * @param status HTTP status, 0 to cut the connection without an answer
 * @param headers by name
 * @param body content
 * @param delayMillis how long it takes
 */
record PortalReply(int status, Map<String, String> headers, byte[] body, int delayMillis) {

  static PortalReply html(String page) {
    return text(200, "text/html;charset=UTF-8", page);
  }

  static PortalReply html(int status, String page) {
    return text(status, "text/html;charset=UTF-8", page);
  }

  static PortalReply json(String json) {
    return text(200, "application/json;charset=UTF-8", json);
  }

  static PortalReply redirect(String address) {
    return new PortalReply(302, Map.of("Location", address), new byte[0], 0);
  }

  static PortalReply bytes(String type, byte[] content) {
    return new PortalReply(200, Map.of("Content-Type", type), content, 0);
  }

  static PortalReply cut() {
    return new PortalReply(0, Map.of(), new byte[0], 0);
  }

  private static PortalReply text(int status, String type, String text) {
    Map<String, String> headers = Map.of("Content-Type", type);
    return new PortalReply(status, headers, text.getBytes(StandardCharsets.UTF_8), 0);
  }

  PortalReply header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new PortalReply(status, more, body, delayMillis);
  }

  PortalReply after(int millis) {
    return new PortalReply(status, headers, body, millis);
  }
}
