package dk.cifercheck.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as the replica sees it.
 *
 * @param method HTTP method
 * @param path path without the query
 * @param query parameters of the address
 * @param form parameters of the body
 * @param cookies by name
 */
record PortalRequest(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> form,
    Map<String, String> cookies) {

  /**
   * Reads the parameters.
   *
   * @param url path and query
   * @param body body of a form, else anything
   */
  static PortalRequest of(String method, String url, String body, Map<String, String> cookies) {
    int mark = url.indexOf('?');
    String path = mark < 0 ? url : url.substring(0, mark);
    String query = mark < 0 ? "" : url.substring(mark + 1);
    return new PortalRequest(method, path, parameters(query), parameters(body), cookies);
  }

  boolean isPost() {
    return method.equals("POST");
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  String query(String name) {
    return query.getOrDefault(name, "");
  }

  String form(String name) {
    return form.getOrDefault(name, "");
  }

  /** A number of the form, the other number where it is none. */
  int number(String name, int otherwise) {
    String text = form(name);
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static Map<String, String> parameters(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
