package dk.cifercheck.browser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Scheme, host and port of a document, the three a browser keeps pages apart by.
 *
 * @param scheme lower case
 * @param host lower case
 * @param port the real one, also where the address leaves it out
 */
public record Origin(String scheme, String host, int port) {
  /** The origin of an address; empty for pages without one, such as {@code about:blank}. */
  public static Optional<Origin> find(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      int usual = scheme.equals("https") ? 443 : 80;
      int port = uri.getPort() < 0 ? usual : uri.getPort();
      return Optional.of(new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether what is sent there cannot be read on the way: https, or this machine itself. */
  public boolean isPrivate() {
    return scheme.equals("https") || Loopback.isLoopback(host);
  }

  /** As an address. */
  @Override
  public String toString() {
    return scheme + "://" + host + ":" + port;
  }
}
