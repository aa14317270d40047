package dk.cifercheck.foreign;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One request.
 *
 * @param method GET, POST
 * @param path without the query
 * @param parameters of query and form
 * @param session value of the session cookie, empty without one
 */
record Ask(String method, String path, Map<String, String> parameters, String session) {
  static Ask of(HttpExchange exchange) throws IOException {
    Map<String, String> parameters = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    read(query == null ? "" : query, parameters);
    read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), parameters);
    String cookies =
        String.join(";", exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
    String session = cookies.replaceAll(".*(?:^|[; ])FSID=([^;]*).*|.*", "$1");
    return new Ask(
        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), parameters, session);
  }

  String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  int number(String name, int without) {
    String text = get(name);
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : without;
  }

  private static void read(String encoded, Map<String, String> into) {
    for (String part : encoded.split("&", -1)) {
      int at = part.indexOf('=');
      if (at > 0) {
        into.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
