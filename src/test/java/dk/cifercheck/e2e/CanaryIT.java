package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.canary.CanarySweep;
import dk.cifercheck.demo.PasswordState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A capture with the change of the first password leaves no trace of any secret. */
class CanaryIT {
  private static final String FIRST = "\"'<>&\\$%Aa1";
  private static final String SECOND = "$(x)`\"'&;%41|\\n+Z9";

  @TempDir Path folder;

  @Test
  void noSecretIsInAnythingThatWasWrittenNorInTheProcessList() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder);
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      desk.replica.choosePassword(PortalDesk.COMPANY, FIRST, PasswordState.TEMPORARY);
      desk.place.answering("password", FIRST).answering("new-password", SECOND);
      CanarySweep passwords =
          new CanarySweep()
              .with("first password", FIRST)
              .with("second password", SECOND)
              .with("passphrase", Workplace.PASSPHRASE);

      Set<String> programs = captured(desk, portal, passwords);

      assertEquals(SECOND, desk.password());
      assertTrue(programs.contains("java"), programs::toString);
      assertTrue(programs.contains("chromedriver"), programs::toString);
      assertTrue(programs.stream().anyMatch(name -> name.startsWith("chrom")));
      assertTrue(portal.cookies().size() >= 3, "a session for each browser");
      portal.cookies().forEach(cookie -> passwords.with("session cookie", cookie));
      assertEquals(List.of(), passwords.of(folder, desk.place.answers()));
      assertPlantedLeakIsFound(desk, passwords);
    }
  }

  private static Set<String> captured(PortalDesk desk, GoBetween portal, CanarySweep passwords)
      throws Exception {
    String[] arguments =
        desk.place.onPortal(
            "capture", portal.address(), desk.user(), desk.place.run("run"), "--verbose");
    ProcessSamples samples = ProcessSamples.looking(passwords);
    try (samples;
        ChildRun run = ChildRun.start(desk.place, Map.of(), arguments)) {
      run.awaitSaid("Registration 1 of 1");
      // While the browser's own files are still there.
      assertEquals(List.of(), passwords.of(desk.place.root(), desk.place.answers()));
      run.end().with(0);
    }
    assertEquals(Set.of(), samples.leaks());
    return samples.programs();
  }

  /** In the run folder as it is now, so that the sweep is known to have looked there. */
  private static void assertPlantedLeakIsFound(PortalDesk desk, CanarySweep sweep)
      throws Exception {
    Path report = desk.place.run("run").resolve("report.json");
    String clean = Files.readString(report);
    Files.writeString(report, clean + " \"" + FIRST + "\"");

    assertFalse(sweep.of(desk.place.root(), desk.place.answers()).isEmpty());
    Files.writeString(report, clean);
  }
}
