package dk.cifercheck.browser;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.edge.EdgeDriverService;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.remote.service.DriverService;

/** The driver process of one session, and what it started. */
final class LocalDriver {
  private static final Duration START_LIMIT = Duration.ofSeconds(20);

  private final DriverService service;
  private final List<ProcessHandle> processes = new ArrayList<>();

  private LocalDriver(DriverService service) {
    this.service = service;
  }

  static LocalDriver start(Candidate candidate, RunFolder folder) throws IOException {
    DriverService service =
        switch (candidate.kind()) {
          case EDGE -> set(new EdgeDriverService.Builder().withSilent(true), candidate, folder);
          case FIREFOX -> set(new GeckoDriverService.Builder(), candidate, folder);
          default -> set(new ChromeDriverService.Builder().withSilent(true), candidate, folder);
        };
    LocalDriver driver = new LocalDriver(service);
    service.start();
    driver.find().ifPresent(driver.processes::add);
    driver.record(folder);
    return driver;
  }

  private static <S extends DriverService> S set(
      DriverService.Builder<S, ?> builder, Candidate candidate, RunFolder folder) {
    String temporary = folder.temporary().toString();
    builder.usingDriverExecutable(candidate.driver().toFile());
    builder.usingAnyFreePort();
    builder.withTimeout(START_LIMIT);
    builder.withEnvironment(
        Map.of("TMPDIR", temporary, "TEMP", temporary, "TMP", temporary, "SE_AVOID_STATS", "true"));
    // A driver's log holds what is typed.
    builder.withLogFile(new File(isWindows() ? "NUL" : "/dev/null"));
    return builder.build();
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  DriverService service() {
    return service;
  }

  /** Writes down the driver and the browser it started by now. */
  void record(RunFolder folder) throws IOException {
    processes.stream()
        .findFirst()
        .ifPresent(
            driver ->
                driver
                    .children()
                    .filter(child -> !processes.contains(child))
                    .forEach(processes::add));
    folder.record(processes.stream().flatMap(one -> ProcessRecord.of(one).stream()).toList());
  }

  /** Driver, browser and all they started, which no longer hang together once the browser quits. */
  List<ProcessHandle> family() {
    return processes.stream()
        .flatMap(one -> Stream.concat(one.descendants(), Stream.of(one)))
        .distinct()
        .toList();
  }

  /** Whether the driver process lives. */
  boolean isAlive() {
    return processes.stream().findFirst().map(ProcessHandle::isAlive).orElse(service.isRunning());
  }

  // Selenium does not tell the number of the process; its port on the command line does.
  private Optional<ProcessHandle> find() {
    int port = service.getUrl().getPort();
    List<ProcessHandle> children = ProcessHandle.current().children().toList();
    return children.stream()
        .filter(child -> hasArgument(child, port))
        .findFirst()
        .or(() -> youngest(children));
  }

  private static boolean hasArgument(ProcessHandle child, int port) {
    return Stream.of(child.info().arguments().orElse(new String[0]))
        .anyMatch(
            argument -> argument.equals("--port=" + port) || argument.equals(String.valueOf(port)));
  }

  // Windows hides the arguments of processes.
  private Optional<ProcessHandle> youngest(List<ProcessHandle> children) {
    String name = new File(String.valueOf(service.getExecutable())).getName();
    return children.stream()
        .filter(child -> child.info().command().orElse("").endsWith(name))
        .max((one, other) -> start(one).compareTo(start(other)));
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
