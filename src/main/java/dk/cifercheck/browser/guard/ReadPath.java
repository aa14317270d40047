package dk.cifercheck.browser.guard;

import java.util.regex.Pattern;

/**
 * One request that evidence shows to be a read although its words do not.
 *
 * @param method HTTP method, {@code GET} or {@code POST}
 * @param path the whole path, without host and query, case as on the portal; at most 80 characters
 */
public record ReadPath(String method, String path) {
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@/-]{1,80}");

  public ReadPath {
    if (!method.equals("GET") && !method.equals("POST")) {
      throw new IllegalArgumentException(
          "read path '" + method + " " + path + "': expected GET or POST");
    }
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "read path '"
              + path
              + "': expected a plain path such as /sw/list, without query, of at most 80 characters"
              + " (a rule of the browser holds no more)");
    }
  }
}
