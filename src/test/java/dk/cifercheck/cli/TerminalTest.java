package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Prompter;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static Terminal terminal(boolean interactive, Map<String, String> environment) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Prompter.none(),
        environment,
        interactive);
  }

  @Test
  void colourIsOnlyForAPersonWhoDoesNotRefuseIt() {
    assertTrue(terminal(true, Map.of()).colour());
    assertTrue(terminal(true, Map.of("NO_COLOR", "")).colour());
    assertFalse(terminal(true, Map.of("NO_COLOR", "1")).colour());
    assertFalse(terminal(false, Map.of()).colour());
  }

  @Test
  void theWidthOfTheTerminalIsRespectedWhereItIsKnown() {
    assertEquals(60, terminal(true, Map.of("COLUMNS", "60")).width());
    assertEquals(100, terminal(true, Map.of("COLUMNS", "wide")).width());
    assertEquals(100, terminal(false, Map.of()).width());
  }
}
