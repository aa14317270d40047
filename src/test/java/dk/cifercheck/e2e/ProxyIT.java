package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between a company and the portal is told by name: a proxy, and who opens traffic. */
class ProxyIT {
  private static final URI PORTAL = URI.create("https://portal.invalid/");
  private static final String ISSUER = "CN=Inspecting Box of the Test";

  @TempDir Path folder;

  @Test
  void aProxyThatLetsNobodyThroughIsNamed() throws Exception {
    try (ConnectProxy proxy = ConnectProxy.refusing("403 Forbidden")) {
      Ended run = capture(proxy).with(7);

      run.saying("A proxy stands between this machine and the portal")
          .saying("the way leads through the proxy 127.0.0.1:" + proxy.port());
      assertEquals("proxy-failed", SavedReport.in(folder.resolve("run")).reason());
      assertTrue(proxy.asked().contains("CONNECT portal.invalid:443 HTTP/1.1"));
      notTold(run);

      Ended examined = doctor(proxy).with(7);
      examined
          .saying("Proxy: 127.0.0.1:" + proxy.port() + " (from https_proxy)")
          .saying("does not let the program through (HTTP/1.1 403 Forbidden)");
      notTold(examined);
    }
  }

  @Test
  void whoOpensEncryptedTrafficIsNamedAndNothingIsTyped() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpsServer box =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    box.setHttpsConfigurator(new HttpsConfigurator(OwnCertificate.in(folder, ISSUER)));
    box.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    box.start();
    try (ConnectProxy proxy = ConnectProxy.to(box.getAddress().getPort())) {
      Ended run = capture(proxy).with(8);

      run.saying("the certificate was issued by " + ISSUER)
          .saying("the way leads through the proxy 127.0.0.1:" + proxy.port());
      assertEquals("bad-certificate", SavedReport.in(folder.resolve("run")).reason());
      assertEquals(0, requests.get(), "requests behind the certificate");

      doctor(proxy).with(8).saying("the certificate was issued by " + ISSUER);
      assertEquals(0, requests.get(), "requests behind the certificate");

      doctor(proxy, "--browser-binary", trusting().toString())
          .with(0)
          .saying("portal.invalid answers, but the certificate was issued by " + ISSUER)
          .saying("somebody on the way opens encrypted traffic");
    } finally {
      box.stop(0);
    }
  }

  private Ended capture(ConnectProxy proxy) throws Exception {
    Workplace place = Workplace.in(folder).answering("password", "Never-typed-1");
    String[] arguments =
        place.onPortal("capture", PORTAL, "somebody", place.run("run"), "--headless");
    try (ChildRun run = ChildRun.start(place, through(proxy), arguments)) {
      return run.end();
    }
  }

  /** A browser that a company had trust its box: here it is told to overlook the certificate. */
  private Path trusting() throws Exception {
    Path wrapper = folder.resolve("trusting-browser");
    Files.writeString(
        wrapper, "#!/bin/sh\nexec /usr/bin/chromium --ignore-certificate-errors \"$@\"\n");
    return Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
  }

  private Ended doctor(ConnectProxy proxy, String... more) throws Exception {
    Workplace place = Workplace.in(folder);
    List<String> arguments =
        new ArrayList<>(List.of("doctor", "--lang", "en", "--portal", PORTAL.toString()));
    arguments.addAll(List.of(more));
    try (ChildRun run = ChildRun.start(place, through(proxy), arguments.toArray(String[]::new))) {
      return run.end();
    }
  }

  /** With a user and a password, as some write them there. */
  private static Map<String, String> through(ConnectProxy proxy) {
    String address = "http://proxy-user:Proxy-Secret-1@127.0.0.1:" + proxy.port();
    return Map.of("https_proxy", address, "no_proxy", "");
  }

  private static void notTold(Ended ended) {
    assertTrue(!ended.said().contains("Proxy-Secret-1"), ended::said);
  }
}
