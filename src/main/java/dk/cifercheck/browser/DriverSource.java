package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to get a driver that is not on this machine yet. May use the network. */
public interface DriverSource {
  /** Name for reports. */
  String name();

  /**
   * Brings a driver, and where it can also the browser.
   *
   * @param kind which browser, never {@code AUTO}
   * @param binary the browser that is there, null if none is
   * @param facts takes what went wrong, one sentence each
   */
  Optional<Candidate> find(BrowserKind kind, @Nullable Path binary, List<String> facts);
}
