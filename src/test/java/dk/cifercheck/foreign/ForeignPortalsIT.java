package dk.cifercheck.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on three portals that nobody had in mind when the program was written. */
class ForeignPortalsIT {
  @TempDir private Path folder = Path.of("");

  @Test
  void aPortalRenderedByTheServerIsReadAsItStands() {
    try (ForeignPortal portal = new PlainPortal(Fault.NONE)) {
      assertReadAsItStands(portal);
    }
  }

  @Test
  void aPortalDrawnByScriptInChineseIsReadAsItStandsAfterItsPasswordChange() {
    try (ForeignPortal portal = new ElementPortal(Fault.NONE)) {
      assertReadAsItStands(portal);
      assertEquals("Second-Invented-2!", portal.password());
    }
  }

  @Test
  void aPortalOfLayersAndTabsIsReadAsItStands() {
    try (ForeignPortal portal = new LayuiPortal(Fault.NONE)) {
      assertReadAsItStands(portal);
    }
  }

  private void assertReadAsItStands(ForeignPortal portal) {
    ForeignRun run = ForeignRun.capture(portal, folder);
    assertEquals(List.of(), Truth.wholeDifferences(portal.company(), run.report()), run.output());
    assertEquals(0, run.exitCode(), run.output());
    assertEquals(List.of(), Journal.forbidden(portal.journal()));
  }
}
