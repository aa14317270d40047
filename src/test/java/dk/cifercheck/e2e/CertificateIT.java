package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal whose certificate nobody vouches for. */
class CertificateIT {
  private static final String KEYS = "of-the-test";

  @TempDir Path folder;

  @Test
  void aCertificateThatNobodySignedEndsTheRunBeforeAnythingIsTyped() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      Workplace place = Workplace.in(folder.resolve("desk")).answering("password", "Never-typed-1");
      URI portal = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");

      Ended ended =
          place.call(place.onPortal("capture", portal, "somebody", place.run("run"))).with(8);

      assertEquals("bad-certificate", SavedReport.in(place.run("run")).reason());
      assertTrue(ended.err().contains("certificate"), ended::err);
      assertEquals(0, requests.get(), "requests behind the certificate");
    } finally {
      server.stop(0);
    }
  }

  private SSLContext selfSigned() throws Exception {
    Path store = folder.resolve("keys.p12");
    int made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=portal.invalid",
                "-storetype",
                "PKCS12",
                "-storepass",
                KEYS,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    assertEquals(0, made);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, KEYS.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, KEYS.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
