package dk.cifercheck.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of browser is wanted and how it is to behave.
 *
 * @param kind which browser
 * @param binary path of the browser, null to search
 * @param driver path of the driver, null to search
 * @param grid Selenium Grid to run on, null for this machine; https, or loopback
 * @param headless without a window
 * @param pageLimit the longest one page may load
 * @param extension an extension for the browser, null for none
 * @param language what pages are asked for first, such as {@code en} or {@code zh-CN}
 * @param temporary folder in which the run's own folder is made
 */
public record BrowserRequest(
    BrowserKind kind,
    @Nullable Path binary,
    @Nullable Path driver,
    @Nullable URI grid,
    boolean headless,
    Duration pageLimit,
    @Nullable Extension extension,
    String language,
    Path temporary) {

  /** Checks the grid's address and the limit. */
  public BrowserRequest {
    if (pageLimit.isNegative() || pageLimit.isZero()) {
      throw new IllegalArgumentException("the page limit must be longer than nothing");
    }
    if (grid != null && !isSafe(grid)) {
      throw new IllegalArgumentException("a grid must be reached by https or on loopback");
    }
  }

  /** A browser without a window, found by itself, English, 30 seconds a page. */
  public static BrowserRequest headless(Path temporary) {
    return new BrowserRequest(
        BrowserKind.AUTO, null, null, null, true, Duration.ofSeconds(30), null, "en", temporary);
  }

  /** The same with another browser; null paths are searched for. */
  public BrowserRequest with(BrowserKind kind, @Nullable Path binary, @Nullable Path driver) {
    return new BrowserRequest(
        kind, binary, driver, grid, headless, pageLimit, extension, language, temporary);
  }

  /** The same with or without a window. */
  public BrowserRequest withWindow(boolean visible) {
    return new BrowserRequest(
        kind, binary, driver, grid, !visible, pageLimit, extension, language, temporary);
  }

  /** The same with another limit for one page. */
  public BrowserRequest withPageLimit(Duration limit) {
    return new BrowserRequest(
        kind, binary, driver, grid, headless, limit, extension, language, temporary);
  }

  /** The same with an extension. */
  public BrowserRequest withExtension(Extension added) {
    return new BrowserRequest(
        kind, binary, driver, grid, headless, pageLimit, added, language, temporary);
  }

  /** The same in another language. */
  public BrowserRequest withLanguage(String tag) {
    return new BrowserRequest(
        kind, binary, driver, grid, headless, pageLimit, extension, tag, temporary);
  }

  /** The same on a grid. */
  public BrowserRequest withGrid(URI address) {
    return new BrowserRequest(
        kind, binary, driver, address, headless, pageLimit, extension, language, temporary);
  }

  private static boolean isSafe(URI grid) {
    String scheme = String.valueOf(grid.getScheme()).toLowerCase(Locale.ROOT);
    boolean plain = scheme.equals("http") && Loopback.isLoopback(grid.getHost());
    return grid.getHost() != null && (scheme.equals("https") || plain);
  }
}
