package dk.cifercheck.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;

/** Starts the first browser that works. */
final class BrowserLauncher {
  private static final Duration CONNECTION_LIMIT = Duration.ofSeconds(10);
  private static final Duration ANSWER_MARGIN = Duration.ofSeconds(30);

  private final BrowserRequest request;
  private final BrowserFinder finder;
  private final SessionOptions options;
  private final List<String> facts = new ArrayList<>();

  BrowserLauncher(BrowserRequest request, BrowserFinder finder) {
    this.request = request;
    this.finder = finder;
    this.options = new SessionOptions(request, new ThisMachine().isRoot());
  }

  StartedBrowser expect() throws BrowserUnavailable {
    new QuietLogs().hush();
    URI grid = request.grid();
    if (grid != null) {
      return onGrid(grid);
    }
    return finder.expect(request.kind(), request.binary(), request.driver(), facts, this::tryLocal);
  }

  private StartedBrowser onGrid(URI grid) throws BrowserUnavailable {
    try {
      Extension extension = request.extension();
      if (extension != null && extension.isThroughProtocol()) {
        throw new IOException("an extension cannot be installed through the protocol there");
      }
      RemoteWebDriver driver = connect(grid.toURL(), options.remote());
      return started(driver, null, null, "grid " + grid.getHost());
    } catch (WebDriverException | IOException failure) {
      facts.add("the grid " + grid.getHost() + " gave no browser: " + firstLine(failure));
      throw new BrowserUnavailable(request.kind(), facts, "");
    }
  }

  private Optional<StartedBrowser> tryLocal(Candidate candidate) {
    RunFolder folder = null;
    LocalDriver process = null;
    try {
      folder = RunFolder.create(request.temporary().toAbsolutePath());
      process = LocalDriver.start(candidate, folder);
      URL address = process.service().getUrl();
      RemoteWebDriver driver = connect(address, options.local(candidate, folder));
      process.record(folder);
      Extension extension = request.extension();
      if (extension != null && extension.isThroughProtocol()) {
        ExtensionInstall.into(driver, extension, folder);
      }
      return Optional.of(started(driver, process, folder, candidate.describe()));
    } catch (IOException | RuntimeException failure) {
      facts.add(candidate.describe() + " did not start: " + firstLine(failure));
      giveUp(process, folder);
      return Optional.empty();
    }
  }

  private StartedBrowser started(
      RemoteWebDriver driver,
      @Nullable LocalDriver process,
      @Nullable RunFolder folder,
      String source) {
    driver.manage().timeouts().pageLoadTimeout(request.pageLimit());
    driver.manage().timeouts().scriptTimeout(request.pageLimit());
    driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    return new StartedBrowser(driver, process, folder, request.pageLimit(), source);
  }

  private RemoteWebDriver connect(URL address, Capabilities wanted) {
    ClientConfig limits =
        ClientConfig.defaultConfig()
            .baseUrl(address)
            .connectionTimeout(CONNECTION_LIMIT)
            .readTimeout(request.pageLimit().plus(ANSWER_MARGIN));
    return new RemoteWebDriver(address, wanted, limits, false);
  }

  private static void giveUp(@Nullable LocalDriver process, @Nullable RunFolder folder) {
    if (process != null) {
      Processes.endAll(process.family());
    }
    if (folder != null) {
      folder.remove();
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
