package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no network but the machine's own, the demo finds the same. */
@ExtendWith(SharesRuns.class)
class OfflineIT {
  private static final String COMPANY = "lyngmark";
  private static final List<String> ALONE =
      List.of("unshare", "-n", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\"");

  @Test
  void withoutAnyNetworkTheDemoFindsTheSame(SharedRuns runs, @TempDir Path folder)
      throws Exception {
    assumeTrue(mayBeAlone(), "this system does not let a process have a network of its own");
    Workplace place = Workplace.in(folder);
    Path out = place.run("run");

    try (ChildRun run =
        ChildRun.startThrough(
            ALONE, place, "demo", "--company", COMPANY, "--lang", "en", "--out", out.toString())) {
      run.end().with(1);
    }

    assertEquals(runs.demo(COMPANY).report().findings(), SavedReport.in(out).findings());
  }

  private static boolean mayBeAlone() throws InterruptedException {
    List<String> nothing = new ArrayList<>(ALONE);
    nothing.add("true");
    try {
      return new ProcessBuilder(nothing)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
