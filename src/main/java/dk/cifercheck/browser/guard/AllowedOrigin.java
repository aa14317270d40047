package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An origin that requests may go to: one exact origin, or all sub-domains of a domain by https at
 * the default port.
 *
 * @param scheme {@code https}, or {@code http} for one exact origin
 * @param host lower-case host, or {@code *.domain}
 * @param port explicit port; -1 for the scheme's default
 */
record AllowedOrigin(String scheme, String host, int port) {
  private static final Pattern HOST =
      Pattern.compile("(\\*\\.)?([a-z0-9_-]+\\.)*[a-z0-9_-]+|\\[[0-9a-f:.]+]");
  private static final Pattern LOOPBACK =
      Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]|localhost");

  AllowedOrigin {
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException("scheme '" + scheme + "': expected https");
    }
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException(
          "host '" + host + "': expected a host name such as portal.example, or *.portal.example");
    }
    if (host.startsWith("*.") && host.indexOf('.', 2) < 0) {
      throw new IllegalArgumentException("host '" + host + "': a whole top domain is too much");
    }
  }

  /** The origin of a portal: https, or plain http on this machine. */
  static AllowedOrigin ofPortal(URI address) {
    AllowedOrigin origin = ofAddress(address);
    if (origin.scheme.equals("http") && !LOOPBACK.matcher(origin.host).matches()) {
      throw new IllegalArgumentException(
          "portal " + address + ": plain http is for this machine only; use https");
    }
    return origin;
  }

  /** The origin of any http or https address. */
  static AllowedOrigin ofAddress(URI address) {
    if (address.getHost() == null || address.getScheme() == null || hasUserInfo(address)) {
      throw new IllegalArgumentException(
          "address " + address + ": expected scheme and host, and no user name");
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    return new AllowedOrigin(
        scheme, address.getHost().toLowerCase(Locale.ROOT), explicitPort(scheme, address));
  }

  /** A host or {@code *.domain}, https only. */
  static AllowedOrigin ofPattern(String pattern) {
    return new AllowedOrigin("https", pattern.toLowerCase(Locale.ROOT), -1);
  }

  boolean covers(URI address) {
    if (address.getHost() == null || address.getScheme() == null || hasUserInfo(address)) {
      return false;
    }
    AllowedOrigin other;
    try {
      other = ofAddress(address);
    } catch (IllegalArgumentException strangeHost) {
      return false;
    }
    return scheme.equals(other.scheme) && port == other.port && coversHost(other.host);
  }

  private boolean coversHost(String other) {
    return pattern()
        ? other.endsWith(host.substring(1)) && !other.startsWith(".")
        : host.equals(other);
  }

  /**
   * The beginning of every address of this origin, as an RE2 expression, slash included. A plain
   * text costs a rule no memory; that is why a pattern's domain is left to {@link #domains()}.
   */
  String regex() {
    String hosts = pattern() ? "[^/:@]+" : Re2.literal(host);
    return "^" + scheme + "://" + hosts + (port < 0 ? "" : ":" + port) + "/";
  }

  /** The domains a rule must be bound to besides the expression; the browser adds sub-domains. */
  List<String> domains() {
    return pattern() ? List.of(host.substring(2)) : List.of();
  }

  /** Whether it stands for all sub-domains of a domain, but not for the domain itself. */
  boolean pattern() {
    return host.startsWith("*.");
  }

  /** An address of this origin to try rules with, without the slash. */
  String sample() {
    return scheme + "://" + host.replace("*", "guard-test") + (port < 0 ? "" : ":" + port);
  }

  private static int explicitPort(String scheme, URI address) {
    int usual = scheme.equals("https") ? 443 : 80;
    return address.getPort() == usual ? -1 : address.getPort();
  }

  private static boolean hasUserInfo(URI address) {
    return address.getRawUserInfo() != null;
  }
}
