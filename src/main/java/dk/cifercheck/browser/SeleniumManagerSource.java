package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput;

/** Brings a driver, and a browser where none is there, through Selenium Manager. */
final class SeleniumManagerSource implements DriverSource {
  private final Network network = new Network(new ThisMachine());

  @Override
  public String name() {
    return "Selenium Manager";
  }

  @Override
  public Optional<Candidate> find(BrowserKind kind, @Nullable Path binary, List<String> facts) {
    try {
      SeleniumManagerOutput.Result result =
          SeleniumManager.getInstance().getBinaryPaths(arguments(kind, binary));
      return candidate(kind, result);
    } catch (WebDriverException | IllegalStateException failure) {
      facts.add(firstLine(failure));
      return Optional.empty();
    }
  }

  private List<String> arguments(BrowserKind kind, @Nullable Path binary) {
    // Chromium alone cannot be downloaded; Chrome for Testing is the same engine.
    boolean asChrome = kind == BrowserKind.CHROMIUM;
    List<String> arguments =
        new ArrayList<>(
            List.of("--browser", asChrome ? "chrome" : kind.managerName(), "--avoid-stats"));
    arguments.addAll(List.of("--timeout", "60"));
    if (binary != null) {
      arguments.addAll(List.of("--browser-path", binary.toString()));
    }
    if (!network.isReachable()) {
      arguments.add("--offline");
    }
    return arguments;
  }

  private Optional<Candidate> candidate(BrowserKind kind, SeleniumManagerOutput.Result result) {
    String driver = result.getDriverPath();
    if (driver == null || driver.isBlank()) {
      return Optional.empty();
    }
    String browser = result.getBrowserPath();
    Path binary = browser == null || browser.isBlank() ? null : Path.of(browser);
    return Optional.of(new Candidate(kind, binary, Path.of(driver), name()));
  }

  private static String firstLine(RuntimeException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
