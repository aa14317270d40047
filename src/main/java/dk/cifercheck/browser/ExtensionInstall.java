package dk.cifercheck.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/**
 * Installs an extension in a browser that runs, through WebDriver BiDi. The connection is closed at
 * once: everything else goes over the classic protocol. That the extension is in force is for its
 * self-test to prove, not for the answer given here.
 */
final class ExtensionInstall {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private ExtensionInstall() {}

  /**
   * Installs it from a folder of the run.
   *
   * @throws WebDriverException if the browser or its driver refuses
   */
  static void into(RemoteWebDriver driver, Extension extension, RunFolder folder)
      throws IOException {
    // Not where downloads would go, and short-lived like the rest of the run's folder.
    Path unpacked = folder.profile().resolveSibling("extension");
    extension.unpack(unpacked);
    Map<String, Object> data = Map.of("type", "path", "path", unpacked.toString());
    URI address = expectAddress(driver);
    try (HttpClient client =
            HttpClient.Factory.createDefault()
                .createClient(ClientConfig.defaultConfig().baseUri(address).readTimeout(LIMIT));
        BiDi protocol = new BiDi(new Connection(client, address.toString()))) {
      protocol.send(
          new Command<>("webExtension.install", Map.of("extensionData", data), Map.class), LIMIT);
    }
  }

  /** Where the driver speaks BiDi; its capability is true where it does not, or not there. */
  private static URI expectAddress(RemoteWebDriver driver) {
    Object told = driver.getCapabilities().getCapability("webSocketUrl");
    return Optional.ofNullable(told)
        .map(Object::toString)
        .filter(text -> text.startsWith("ws"))
        .map(URI::create)
        .orElseThrow(
            () -> new WebDriverException("it has no protocol to install an extension through"));
  }
}
