package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumOptions;
import org.openqa.selenium.edge.EdgeOptions;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.remote.AbstractDriverOptions;

/** How a browser is set up: nothing remembered, nothing offered, nothing sent on its own. */
final class SessionOptions {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 1000;

  /** A window that no screen has to hold shows a whole page of fields in one picture. */
  private static final int HEIGHT_UNSEEN = 1700;

  private static final List<String> QUIET =
      List.of(
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-breakpad",
          "--disable-notifications",
          "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,"
              + "CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions",
          "--metrics-recording-only",
          "--password-store=basic",
          "--use-mock-keychain");

  // Chromium 156 that loads the guard at start and shows its new-tab page was mute to the driver in
  // 5 of 65 starts (measured on 2026-11-24); with an empty page, in none of 200.
  private static final Map<String, Object> FIRST_PAGE =
      Map.of("session.restore_on_startup", 4, "session.startup_urls", List.of("about:blank"));

  private static final Map<String, Object> PREFERENCES =
      Map.of(
          "credentials_enable_service", false,
          "profile.password_manager_enabled", false,
          "profile.password_manager_leak_detection", false,
          "profile.default_content_setting_values.notifications", 2,
          "profile.default_content_setting_values.automatic_downloads", 2,
          "download_restrictions", 3,
          "download.prompt_for_download", false,
          "autofill.profile_enabled", false,
          "safebrowsing.enabled", false);

  // What is sent beside requests, where no rule of an extension reaches: names looked up and
  // connections opened ahead (2 is never), and packets around the way that requests take.
  private static final Map<String, Object> NOTHING_BESIDE =
      Map.of(
          "net.network_prediction_options",
          2,
          "webrtc.ip_handling_policy",
          "disable_non_proxied_udp");

  private final BrowserRequest request;
  private final boolean root;

  SessionOptions(BrowserRequest request, boolean root) {
    this.request = request;
    this.root = root;
  }

  /** For a browser on this machine with its profile in a folder. */
  Capabilities local(Candidate candidate, RunFolder folder) {
    return of(candidate.kind(), candidate.binary(), folder);
  }

  /** For a browser on a grid, which keeps profiles itself. */
  Capabilities remote() {
    return of(request.kind() == BrowserKind.AUTO ? BrowserKind.CHROME : request.kind(), null, null);
  }

  private Capabilities of(BrowserKind kind, @Nullable Path binary, @Nullable RunFolder folder) {
    if (kind == BrowserKind.FIREFOX) {
      return common(firefox(binary));
    }
    return common(
        kind == BrowserKind.EDGE
            ? chromium(new EdgeOptions(), binary, folder)
            : chromium(new ChromeOptions(), binary, folder));
  }

  private static <T extends AbstractDriverOptions<?>> T common(T options) {
    // The page's own state decides when it is complete; pictures must not hold it up.
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.DISMISS_AND_NOTIFY);
    options.setAcceptInsecureCerts(false);
    return options;
  }

  private <T extends ChromiumOptions<T>> T chromium(
      T options, @Nullable Path binary, @Nullable RunFolder folder) {
    options.addArguments(QUIET);
    options.addArguments("--lang=" + request.language(), "--accept-lang=" + request.language());
    options.addArguments("--window-size=" + WIDTH + "," + height());
    if (request.headless()) {
      options.addArguments("--headless=new", "--force-device-scale-factor=1", "--hide-scrollbars");
    }
    if (root && folder != null) {
      options.addArguments("--no-sandbox"); // the sandbox refuses to run as root
    }
    if (folder != null) {
      options.addArguments("--user-data-dir=" + folder.profile(), "--disable-dev-shm-usage");
    }
    if (binary != null) {
      options.setBinary(binary.toString());
    }
    Extension extension = request.extension();
    if (extension != null && !extension.isThroughProtocol()) {
      options.addEncodedExtensions(extension.encoded());
    }
    if (wantsProtocol()) {
      options.setCapability("webSocketUrl", true);
      options.addArguments("--enable-unsafe-extension-debugging"); // by the driver alone
    }
    options.setExperimentalOption("prefs", preferences(folder));
    return options;
  }

  private int height() {
    return request.headless() ? HEIGHT_UNSEEN : HEIGHT;
  }

  // Downloads are stopped; should one get through, it is removed with the folder.
  private static Map<String, Object> preferences(@Nullable RunFolder folder) {
    Map<String, Object> preferences = new HashMap<>(PREFERENCES);
    preferences.putAll(FIRST_PAGE);
    preferences.putAll(NOTHING_BESIDE);
    if (folder != null) {
      preferences.put("download.default_directory", folder.temporary().toString());
    }
    return preferences;
  }

  private boolean wantsProtocol() {
    Extension extension = request.extension();
    return extension != null && extension.isThroughProtocol();
  }

  private FirefoxOptions firefox(@Nullable Path binary) {
    FirefoxOptions options = new FirefoxOptions();
    if (wantsProtocol()) {
      options.setCapability("webSocketUrl", true);
    }
    if (request.headless()) {
      options.addArguments("-headless", "--width=" + WIDTH, "--height=" + height());
      options.addPreference("layout.css.devPixelsPerPx", "1.0");
    }
    if (binary != null) {
      options.setBinary(binary);
    }
    options.addPreference("signon.rememberSignons", false);
    options.addPreference("network.dns.disablePrefetch", true);
    options.addPreference("network.http.speculative-parallel-limit", 0);
    options.addPreference("media.peerconnection.enabled", false);
    options.addPreference("permissions.default.desktop-notification", 2);
    options.addPreference("browser.download.folderList", 2);
    options.addPreference("browser.helperApps.neverAsk.saveToDisk", "");
    options.addPreference("datareporting.policy.dataSubmissionEnabled", false);
    options.addPreference("toolkit.telemetry.enabled", false);
    options.addPreference("app.update.enabled", false);
    options.addPreference("network.captive-portal-service.enabled", false);
    options.addPreference("network.connectivity-service.enabled", false);
    options.addPreference("intl.accept_languages", request.language());
    return options;
  }
}
