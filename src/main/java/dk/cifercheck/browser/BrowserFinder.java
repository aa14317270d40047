package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds browsers with a driver, in the order they are worth trying: given by path, on PATH and in
 * the usual places, then by the sources that may download. Nothing is asked of the network before
 * everything on this machine was tried.
 */
public final class BrowserFinder {
  private final Machine machine;
  private final KnownPlaces places;
  private final List<DriverSource> sources;

  /** With this machine and both download sources. */
  public BrowserFinder() {
    this(new ThisMachine(), List.of(new WebDriverManagerSource(), new SeleniumManagerSource()));
  }

  /** With another machine or other sources. */
  public BrowserFinder(Machine machine, List<DriverSource> sources) {
    this.machine = machine;
    this.places = new KnownPlaces(machine);
    this.sources = List.copyOf(sources);
  }

  /**
   * Offers one candidate after the other until one is taken.
   *
   * @param wanted which browser
   * @param binary path of the browser, null to search
   * @param driver path of the driver, null to search
   * @param attempt starts a candidate; empty, after adding a fact, if that did not work
   * @throws BrowserUnavailable if none was taken
   */
  <T> T expect(
      BrowserKind wanted,
      @Nullable Path binary,
      @Nullable Path driver,
      List<String> facts,
      Function<Candidate, Optional<T>> attempt)
      throws BrowserUnavailable {
    requireGiven(wanted, binary, driver, facts);
    for (BrowserKind kind : kinds(wanted, binary, driver)) {
      Optional<T> started = local(kind, binary, driver, facts).flatMap(attempt);
      if (started.isPresent()) {
        return started.get();
      }
    }
    for (DriverSource source : sources) {
      for (BrowserKind kind : kinds(wanted, binary, driver)) {
        Optional<T> started = remote(source, kind, binary, driver, facts).flatMap(attempt);
        if (started.isPresent()) {
          return started.get();
        }
      }
    }
    throw new BrowserUnavailable(wanted, facts, InstallCommand.of(machine));
  }

  /** The browser and driver that would be tried first; nothing is started or downloaded. */
  public Optional<Candidate> findInstalled() {
    return BrowserKind.AUTO.candidates().stream()
        .flatMap(kind -> local(kind, null, null, new ArrayList<>()).stream())
        .findFirst();
  }

  private void requireGiven(
      BrowserKind wanted, @Nullable Path binary, @Nullable Path driver, List<String> facts)
      throws BrowserUnavailable {
    for (Path given : new Path[] {binary, driver}) {
      if (given != null && !machine.isExecutable(given)) {
        facts.add(given + " is not a program that can be started");
        throw new BrowserUnavailable(wanted, facts, InstallCommand.of(machine));
      }
    }
  }

  private static List<BrowserKind> kinds(
      BrowserKind wanted, @Nullable Path binary, @Nullable Path driver) {
    Path given = binary != null ? binary : driver;
    boolean guess = wanted == BrowserKind.AUTO && given != null && given.getFileName() != null;
    if (!guess || given == null) {
      return wanted.candidates();
    }
    if (binary == null && wanted == BrowserKind.AUTO && isChromedriver(given)) {
      return List.of(BrowserKind.CHROMIUM, BrowserKind.CHROME);
    }
    return List.of(BrowserKind.ofFileName(String.valueOf(given.getFileName())));
  }

  private static boolean isChromedriver(Path driver) {
    return String.valueOf(driver.getFileName()).startsWith("chromedriver");
  }

  private Optional<Candidate> local(
      BrowserKind kind, @Nullable Path binary, @Nullable Path driver, List<String> facts) {
    Optional<Path> browser = binary != null ? Optional.of(binary) : places.findBrowser(kind);
    Optional<Path> found = driver != null ? Optional.of(driver) : places.findDriver(kind);
    if (browser.isEmpty()) {
      facts.add(kind.word() + ": not on PATH and in none of the usual places");
      return Optional.empty();
    }
    if (found.isEmpty()) {
      facts.add(
          kind.word()
              + ": "
              + browser.get()
              + " is there, its driver "
              + kind.driverName()
              + " is not");
      return Optional.empty();
    }
    String source = driver != null ? "given" : "PATH";
    return Optional.of(new Candidate(kind, browser.get(), found.get(), source));
  }

  private Optional<Candidate> remote(
      DriverSource source,
      BrowserKind kind,
      @Nullable Path binary,
      @Nullable Path driver,
      List<String> facts) {
    if (driver != null) {
      return Optional.empty();
    }
    List<String> news = new ArrayList<>();
    Path browser = binary != null ? binary : places.findBrowser(kind).orElse(null);
    Optional<Candidate> found = source.find(kind, browser, news);
    news.forEach(fact -> facts.add(source.name() + ", " + kind.word() + ": " + fact));
    return found;
  }
}
