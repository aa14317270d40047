package dk.cifercheck.foreign;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One answer.
 *
 * @param isCut whether the connection ends before the whole body was sent
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers, boolean isCut) {
  static Reply html(String text) {
    return of(200, "text/html; charset=utf-8", text);
  }

  static Reply json(String text) {
    return of(200, "application/json; charset=utf-8", text);
  }

  static Reply of(int status, String type, String text) {
    return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of(), false);
  }

  static Reply redirect(String target) {
    return new Reply(302, "text/html", new byte[0], Map.of("Location", target), false);
  }

  Reply with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, body, Map.copyOf(all), isCut);
  }

  Reply cut() {
    return new Reply(status, type, body, headers, true);
  }
}
