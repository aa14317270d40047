package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversIT {
  @TempDir Path temporary;

  @Test
  void a_killed_run_is_swept_and_had_not_touched_the_download_library() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process run =
        new ProcessBuilder(
                java,
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                temporary.toString())
            .redirectErrorStream(true)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
      String line = "";
      while (line != null && !line.startsWith("READY")) {
        line = out.readLine();
        said.add(String.valueOf(line));
      }
      List<ProcessHandle> family = run.descendants().toList();
      run.destroyForcibly().waitFor();
      assertTrue(family.stream().anyMatch(ProcessHandle::isAlive), "nothing was left behind");
      Leftovers.Swept swept = Leftovers.sweep(temporary);
      Waited<Boolean> gone =
          Waiting.real()
              .until(
                  Duration.ofSeconds(5),
                  () -> family.stream().noneMatch(ProcessHandle::isAlive),
                  all -> all);
      assertAll(
          () -> assertEquals(1, swept.folders()),
          () -> assertTrue(swept.processes() > 1),
          () -> assertTrue(gone.reached().isPresent()),
          () -> assertEquals(List.of(), left()),
          () -> assertTrue(said.size() > 1000, "classes are listed"),
          () ->
              assertFalse(
                  said.stream()
                      .anyMatch(l -> l.contains(" io.github.bonigarcia.wdm.WebDriverManager "))));
    }
  }

  private List<Path> left() throws Exception {
    try (Stream<Path> inside = Files.list(temporary)) {
      return inside.toList();
    }
  }
}
