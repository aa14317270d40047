package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal whose certificate nobody vouches for. */
class CertificateIT {
  @TempDir Path folder;

  @Test
  void aCertificateThatNobodySignedEndsTheRunBeforeAnythingIsTyped() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(OwnCertificate.in(folder, "CN=portal.invalid")));
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
      ended.saying("the certificate was issued by CN=portal.invalid");
      assertEquals(0, requests.get(), "requests behind the certificate");
    } finally {
      server.stop(0);
    }
  }
}
