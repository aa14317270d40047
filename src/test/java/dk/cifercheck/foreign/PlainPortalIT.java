package dk.cifercheck.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a portal that the server renders. */
class PlainPortalIT {
  @TempDir private Path folder = Path.of("");

  @Test
  void everythingIsReadAsItStands() {
    try (PlainPortal portal = new PlainPortal(Fault.NONE)) {
      ForeignRun run = ForeignRun.capture(portal, folder);
      assertEquals(List.of(), Truth.wholeDifferences(portal.company(), run.report()), run.output());
      assertEquals(0, run.exitCode(), run.output());
      assertEquals(List.of(), Journal.forbidden(portal.journal()));
    }
  }
}
