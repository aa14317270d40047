package dk.cifercheck.run;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxy that stands between this machine and the portal, as the environment or the system tells
 * of it. User and password of a proxy, which may stand in the environment, are left out.
 *
 * @param host its name
 * @param port its port
 * @param source where it was found, such as {@code https_proxy}
 */
record ProxySetting(String host, int port, String source) {
  private static final int USUAL_PORT = 80;

  /** What leads to this address; empty if the way is direct. */
  static Optional<ProxySetting> find(URI portal, Map<String, String> environment) {
    String host = String.valueOf(portal.getHost()).toLowerCase(Locale.ROOT);
    if (isExcepted(host, environment)) {
      return Optional.empty();
    }
    List<String> names =
        "https".equals(portal.getScheme())
            ? List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
            : List.of("http_proxy", "all_proxy", "ALL_PROXY");
    return names.stream()
        .flatMap(name -> parse(environment.getOrDefault(name, ""), name).stream())
        .findFirst()
        .or(() -> ofSystem(portal));
  }

  /** Host and port, as a person writes them. */
  String place() {
    return host + ":" + port;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  private static boolean isExcepted(String host, Map<String, String> environment) {
    String exceptions =
        environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    return host.equals("localhost")
        || host.startsWith("127.")
        || Stream.of(exceptions.toLowerCase(Locale.ROOT).split(",", -1))
            .map(String::strip)
            .map(one -> one.replaceFirst("^[*]?[.]", ""))
            .filter(one -> !one.isEmpty())
            .anyMatch(one -> one.equals("*") || host.equals(one) || host.endsWith("." + one));
  }

  private static Optional<ProxySetting> parse(String value, String source) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(value.contains("://") ? value.strip() : "http://" + value.strip());
      return Optional.ofNullable(address.getHost())
          .map(
              host ->
                  new ProxySetting(
                      host, address.getPort() < 0 ? USUAL_PORT : address.getPort(), source));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<ProxySetting> ofSystem(URI portal) {
    return ProxySelector.getDefault().select(portal).stream()
        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
        .map(Proxy::address)
        .filter(InetSocketAddress.class::isInstance)
        .map(InetSocketAddress.class::cast)
        .map(address -> new ProxySetting(address.getHostString(), address.getPort(), "system"))
        .findFirst();
  }
}
