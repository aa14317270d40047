package dk.cifercheck.browser;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A browser and a driver that may work together.
 *
 * @param kind which browser
 * @param binary the browser, null where the driver finds it by itself
 * @param driver the driver
 * @param source where the driver came from, for a report: {@code given}, {@code PATH}, {@code
 *     WebDriverManager}, {@code Selenium Manager}
 */
public record Candidate(BrowserKind kind, @Nullable Path binary, Path driver, String source) {
  /** One line for a report. */
  public String describe() {
    return kind.word()
        + " "
        + (binary == null ? "(found by the driver)" : binary)
        + ", driver "
        + driver
        + " ("
        + source
        + ")";
  }
}
