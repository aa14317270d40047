package dk.cifercheck.cli;

import dk.cifercheck.browser.BrowserKind;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.Loopback;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which browser, and whether it can be seen. */
final class BrowserOptions {
  @Option(names = "--browser", paramLabel = "KIND", descriptionKey = "option.browser")
  private BrowserKind kind = BrowserKind.AUTO;

  @Option(names = "--browser-binary", paramLabel = "PATH", descriptionKey = "option.browser-binary")
  private @Nullable Path binary;

  @Option(names = "--driver", paramLabel = "PATH", descriptionKey = "option.driver")
  private @Nullable Path driver;

  @Option(names = "--grid", paramLabel = "URL", descriptionKey = "option.grid")
  private @Nullable URI grid;

  @Option(names = "--headed", descriptionKey = "option.headed")
  private boolean headed;

  @Option(names = "--headless", descriptionKey = "option.headless")
  private boolean headless;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      descriptionKey = "option.timeout")
  private Duration timeout = Duration.ofSeconds(30);

  Duration timeout() {
    return timeout;
  }

  /**
   * The browser asked for.
   *
   * @param onLoopback whether the portal is on this machine
   * @param temporary folder for the browser's own files
   */
  BrowserRequest request(boolean onLoopback, Map<String, String> environment, Path temporary)
      throws Refused {
    if (headed && headless) {
      throw Refused.usage("--headed and --headless exclude each other");
    }
    return request(isHeadless(onLoopback, environment), temporary);
  }

  /**
   * The browser asked for, where a person clicks in it.
   *
   * @param portal on this machine a test may click in a browser that cannot be seen
   * @throws Refused if nobody could see the browser
   */
  BrowserRequest followed(
      URI portal, Map<String, String> environment, Path temporary, Language language)
      throws Refused {
    Texts texts = Texts.of(BrowserOptions.class, language);
    if (headless && !Loopback.isLoopback(String.valueOf(portal.getHost()))) {
      throw Refused.usage(texts.say("follow-headless"));
    }
    if (!headless && grid == null && !Display.isThere(environment)) {
      throw Refused.usage(texts.say("follow-no-display"));
    }
    return request(headless, temporary);
  }

  private BrowserRequest request(boolean isHeadless, Path temporary) throws Refused {
    try {
      return new BrowserRequest(
          kind, binary, driver, grid, isHeadless, timeout, null, "en", temporary);
    } catch (IllegalArgumentException e) {
      throw Refused.usage("--grid: " + e.getMessage());
    }
  }

  private boolean isHeadless(boolean onLoopback, Map<String, String> environment) {
    if (headed || headless) {
      return headless;
    }
    return onLoopback || grid != null || !Display.isThere(environment);
  }
}
