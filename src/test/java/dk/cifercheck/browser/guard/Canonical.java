package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Addresses as a browser writes them: what the rules' expressions get to see. */
final class Canonical {
  private Canonical() {}

  static String of(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    String authority = address.getRawAuthority().toLowerCase(Locale.ROOT);
    String port = scheme.equals("https") || scheme.equals("wss") ? ":443" : ":80";
    if (authority.endsWith(port)) {
      authority = authority.substring(0, authority.length() - port.length());
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
    return scheme + "://" + authority + path(address.getRawPath()) + query + fragment;
  }

  /** Step by step as the URL standard tells it, and so unlike the code it checks. */
  private static String path(String raw) {
    Deque<String> out = new ArrayDeque<>();
    String rest = raw.isEmpty() ? "/" : raw;
    while (!rest.isEmpty()) {
      int next = rest.indexOf('/', 1);
      String part = next < 0 ? rest.substring(1) : rest.substring(1, next);
      rest = next < 0 ? "" : rest.substring(next);
      String dots = part.toLowerCase(Locale.ROOT).replace("%2e", ".");
      if (dots.equals("..")) {
        out.pollLast();
      }
      if (!dots.equals(".") && !dots.equals("..")) {
        out.add("/" + part);
      } else if (rest.isEmpty()) {
        out.add("/");
      }
    }
    return String.join("", out);
  }
}
