package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Prompter;
import dk.cifercheck.portal.Progress.Step;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ShownProgressTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private void run(boolean interactive, String... arguments) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Prompter.none(),
            Map.of("NO_COLOR", "1", "COLUMNS", "80"),
            interactive);
    OutputOptions output = new OutputOptions();
    new CommandLine(output).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    try (ShownProgress progress = ShownProgress.of(terminal, output)) {
      progress.step(Step.READING_LIST);
      progress.registration(1, 2, "CDNK17012309120021");
      progress.tab("Basic information");
    }
  }

  @Test
  void onATerminalABarIsDrawnAndNothingIsLeftOfIt() {
    run(true, "--lang", "en");

    assertTrue(
        out.toString().contains("\r[....................] 0 of 2 read: CDNK"), out.toString());
    assertTrue(out.toString().endsWith(" \r"));
    assertEquals("", err.toString());
  }

  @Test
  void elsewhereThereArePlainLines() {
    run(false, "--lang", "en");

    assertEquals(
        String.join(
            System.lineSeparator(),
            "Reading the list of registrations ...",
            "Registration 1 of 2: CDNK17012309120021",
            "  Basic information",
            ""),
        err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void whoWantsToKnowMoreGetsLinesOnATerminalToo() {
    run(true, "--lang", "en", "--verbose");

    assertEquals(3, err.toString().lines().count());
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void quietMeansNothingAtAll(boolean interactive) {
    run(interactive, "--quiet");

    assertEquals("", out.toString() + err);
  }
}
