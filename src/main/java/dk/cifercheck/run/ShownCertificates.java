package dk.cifercheck.run;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Judges certificates exactly as Java does, and remembers what was shown, so that one that is not
 * trusted can be told of by the name of its issuer.
 */
final class ShownCertificates extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager judge;
  private List<X509Certificate> chain = List.of();

  private ShownCertificates(X509ExtendedTrustManager judge) {
    this.judge = judge;
  }

  static ShownCertificates ofSystem() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .map(ShownCertificates::new)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("every Java judges certificates"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java judges certificates", e);
    }
  }

  /** What was shown, the portal's own first; empty if nothing was. */
  List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] shown, String type) throws CertificateException {
    chain = List.of(shown);
    judge.checkServerTrusted(shown, type);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] shown, String type, @Nullable Socket socket)
      throws CertificateException {
    chain = List.of(shown);
    judge.checkServerTrusted(shown, type, socket);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] shown, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    chain = List.of(shown);
    judge.checkServerTrusted(shown, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] shown, String type) throws CertificateException {
    judge.checkClientTrusted(shown, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] shown, String type, @Nullable Socket socket)
      throws CertificateException {
    judge.checkClientTrusted(shown, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] shown, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    judge.checkClientTrusted(shown, type, engine);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return judge.getAcceptedIssuers();
  }
}
