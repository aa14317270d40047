package dk.cifercheck.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/**
 * What a look at the portal's front door came to: a handshake for an encrypted connection, and
 * nothing said on it. It names who issued the certificate even where that is not to be trusted.
 *
 * @param end what came of it
 * @param issuer who issued the certificate that was shown, empty if none was
 * @param detail what exactly failed, in the words of Java or of the proxy; empty if nothing did
 */
record PortalLook(End end, String issuer, String detail) {
  private static final int LIMIT_MILLIS = 5_000;
  private static final int LONGEST_HEAD = 8_192;
  private static final int HTTPS = 443;

  /** How it ended. */
  enum End {
    REACHED,
    /** A certificate was shown that cannot be trusted. */
    NOT_TRUSTED,
    /** The proxy does not answer or does not let it through. */
    PROXY_REFUSES,
    NO_ANSWER
  }

  /** Looks at a portal that is reached by https. */
  static PortalLook at(URI portal, Optional<ProxySetting> proxy) {
    ShownCertificates shown = ShownCertificates.ofSystem();
    try (Socket way = connect(portal, proxy);
        SSLSocket socket = secured(way, portal, shown)) {
      socket.startHandshake();
      return new PortalLook(End.REACHED, issuer(shown.chain()), "");
    } catch (ProxyRefused e) {
      return new PortalLook(End.PROXY_REFUSES, "", String.valueOf(e.getMessage()));
    } catch (SSLException e) {
      return shown.chain().isEmpty()
          ? new PortalLook(End.NO_ANSWER, "", String.valueOf(e.getMessage()))
          : new PortalLook(End.NOT_TRUSTED, issuer(shown.chain()), String.valueOf(e.getMessage()));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return new PortalLook(End.NO_ANSWER, "", e.getClass().getSimpleName());
    }
  }

  private static Socket connect(URI portal, Optional<ProxySetting> proxy) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setSoTimeout(LIMIT_MILLIS);
      if (proxy.isPresent()) {
        askThrough(socket, proxy.get(), portal.getHost() + ":" + port(portal));
      } else {
        socket.connect(new InetSocketAddress(portal.getHost(), port(portal)), LIMIT_MILLIS);
      }
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static void askThrough(Socket socket, ProxySetting proxy, String place)
      throws IOException {
    try {
      socket.connect(proxy.address(), LIMIT_MILLIS);
      String question = "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new ProxyRefused(e.getClass().getSimpleName());
    }
    String head = head(socket.getInputStream());
    if (!head.matches("(?s)HTTP/1[.][01] 2\\d\\d.*")) {
      throw new ProxyRefused(head.lines().findFirst().orElse("no answer"));
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static SSLSocket secured(Socket way, URI portal, ShownCertificates shown)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {shown}, null);
    SSLSocket socket =
        (SSLSocket)
            context.getSocketFactory().createSocket(way, portal.getHost(), port(portal), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  private static int port(URI portal) {
    return portal.getPort() < 0 ? HTTPS : portal.getPort();
  }

  /** The last one that was shown says best whose authority it is. */
  private static String issuer(List<X509Certificate> chain) {
    return chain.isEmpty() ? "" : chain.get(chain.size() - 1).getIssuerX500Principal().getName();
  }

  /** The proxy did not give the way. */
  private static final class ProxyRefused extends IOException {
    private static final long serialVersionUID = 1L;

    ProxyRefused(String message) {
      super(message);
    }
  }
}
