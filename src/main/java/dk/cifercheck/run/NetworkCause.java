package dk.cifercheck.run;

import dk.cifercheck.portal.PortalStop;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Says what stands between this machine and the portal, where that may be why a run stopped: a
 * proxy, or somebody who opens encrypted traffic and shows a certificate of their own.
 */
final class NetworkCause {
  private final URI portal;
  private final Map<String, String> environment;

  NetworkCause(URI portal, Map<String, String> environment) {
    this.portal = portal;
    this.environment = environment;
  }

  /** What the stop says, and what stands between. */
  String detail(PortalStop stop) {
    String detail = String.valueOf(stop.getMessage());
    if (!"https".equals(portal.getScheme())) {
      return detail;
    }
    Optional<ProxySetting> proxy = ProxySetting.find(portal, environment);
    return switch (stop.reason()) {
      case "bad-certificate" -> withIssuer(withProxy(detail, proxy), proxy);
      case "portal-unreachable", "proxy-failed" -> withProxy(detail, proxy);
      default -> detail;
    };
  }

  private static String withProxy(String detail, Optional<ProxySetting> proxy) {
    return proxy
        .map(one -> detail + "; the way leads through the proxy " + one.place())
        .orElse(detail);
  }

  private String withIssuer(String detail, Optional<ProxySetting> proxy) {
    PortalLook look = PortalLook.at(portal, proxy);
    return look.end() == PortalLook.End.NOT_TRUSTED
        ? detail + "; the certificate was issued by " + look.issuer()
        : detail;
  }
}
