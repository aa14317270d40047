package dk.cifercheck.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The watch needs no word in a browser test, and it does find what is planted. */
class CanaryWatchTest {
  private static final String SECRET = "Planted\"Secret&1";

  @Test
  void everyPlantedLeakMakesItsBrowserTestFailAndTheCleanOneEnds() {
    TestExecutionSummary summary = run(LeakyIT.class);

    assertEquals(
        List.of("archived()", "compressed()", "inAnArgument(Path)", "said()", "written()"),
        summary.getFailures().stream()
            .map(failure -> failure.getTestIdentifier().getDisplayName())
            .sorted()
            .toList());
    summary
        .getFailures()
        .forEach(
            failure ->
                assertTrue(
                    failure.getException().getMessage().contains("secrets were written"),
                    failure.getException().toString()));
    assertEquals(1, summary.getTestsSucceededCount());
  }

  @Test
  void whatIsNoBrowserTestIsLeftInPeace() {
    TestExecutionSummary summary = run(Ordinary.class);

    assertEquals(List.of(), summary.getFailures());
    assertEquals(1, summary.getTestsSucceededCount());
  }

  private static TestExecutionSummary run(Class<?> tests) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  /** Writes secrets, as no browser test may. It is run by the test above alone. */
  static class LeakyIT {
    @TempDir Path folder;

    @BeforeEach
    void plant() {
      Canaries.ofThisProcess().secret("planted", SECRET);
    }

    @Test
    void clean() throws Exception {
      Files.writeString(folder.resolve("report.json"), "nothing of it");
    }

    @Test
    void written() throws Exception {
      Files.writeString(folder.resolve("report.html"), "<p>Planted&quot;Secret&amp;1</p>");
    }

    @Test
    void inAnArgument(@TempDir Path other) throws Exception {
      Files.writeString(other.resolve("run.log"), SECRET);
    }

    @Test
    void archived() throws Exception {
      try (ZipOutputStream zip =
          new ZipOutputStream(Files.newOutputStream(folder.resolve("report.xlsx")))) {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        zip.write(SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
      }
    }

    @Test
    void compressed() throws Exception {
      try (GZIPOutputStream gzip =
          new GZIPOutputStream(Files.newOutputStream(folder.resolve("log.gz")))) {
        gzip.write(SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }

    @Test
    void said() {
      Canaries.ofThisProcess().said("password=" + SECRET);
    }
  }

  /** No browser test by its name. */
  static class Ordinary {
    @Test
    void writesWhatItLikes(@TempDir Path folder) throws Exception {
      Files.writeString(folder.resolve("x"), SECRET);
    }
  }
}
