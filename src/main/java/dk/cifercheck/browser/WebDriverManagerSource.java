package dk.cifercheck.browser;

import io.github.bonigarcia.wdm.WebDriverManager;
import io.github.bonigarcia.wdm.config.DriverManagerType;
import io.github.bonigarcia.wdm.config.WebDriverManagerException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the driver that fits a browser which is there, through WebDriverManager. */
final class WebDriverManagerSource implements DriverSource {
  private static final int SECONDS = 20;

  private final Network network = new Network(new ThisMachine());

  @Override
  public String name() {
    return "WebDriverManager";
  }

  @Override
  public Optional<Candidate> find(BrowserKind kind, @Nullable Path binary, List<String> facts) {
    if (binary == null) {
      return Optional.empty();
    }
    try {
      WebDriverManager library =
          WebDriverManager.getInstance(DriverManagerType.valueOf(kind.name()));
      library.config().setEnableTracing(false).setCommandsPropertiesOnlineFirst(false);
      library.timeout(SECONDS).browserBinary(binary.toString()).avoidExport().avoidShutdownHook();
      if (!network.isReachable()) {
        facts.add("no network, only drivers of earlier downloads were looked at");
        library.avoidExternalConnections();
      }
      library.setup();
      return Optional.ofNullable(library.getDownloadedDriverPath())
          .map(driver -> new Candidate(kind, binary, Path.of(driver), name()));
    } catch (WebDriverManagerException | IllegalArgumentException failure) {
      facts.add(String.valueOf(failure.getMessage()));
      return Optional.empty();
    }
  }
}
