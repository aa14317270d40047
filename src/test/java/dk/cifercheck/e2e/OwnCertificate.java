package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody vouches for. */
final class OwnCertificate {
  private static final String KEYS = "of-the-test";

  private OwnCertificate() {}

  /** Makes one of this name, with its keys in this folder. */
  static SSLContext in(Path folder, String name) throws Exception {
    Path store = folder.resolve("keys.p12");
    int made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-dname",
                name,
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
