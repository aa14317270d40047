package dk.cifercheck.browser.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium of this machine, with the extension for some rules. */
final class GuardedBrowser {
  private GuardedBrowser() {}

  static ChromeDriver start(GuardRules rules) {
    ChromeOptions options = options();
    options.addEncodedExtensions(GuardExtension.of(rules).base64());
    return new ChromeDriver(service(), options);
  }

  static ChromeDriver startWithoutGuard() {
    return new ChromeDriver(service(), options());
  }

  private static ChromeDriverService service() {
    ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
    Path driver = Path.of("/usr/bin/chromedriver");
    if (Files.isExecutable(driver)) {
      builder.usingDriverExecutable(driver.toFile());
    }
    builder.withLogOutput(java.io.OutputStream.nullOutputStream());
    return builder.build();
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    if (Files.isExecutable(Path.of("/usr/bin/chromium"))) {
      options.setBinary("/usr/bin/chromium");
    }
    options.addArguments(
        "--headless=new",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run");
    // With an extension, a browser that starts on its new-tab page is mute now and then.
    options.setExperimentalOption(
        "prefs",
        Map.of("session.restore_on_startup", 4, "session.startup_urls", List.of("about:blank")));
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox");
    }
    return options;
  }
}
