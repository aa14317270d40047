package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.canary.Canaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A person without any command, at a pseudo-terminal that {@code script} makes. */
@EnabledOnOs(OS.LINUX)
class FirstStartIT {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @TempDir private Path folder;
  private final StringBuffer screen = new StringBuffer();

  @Test
  void fourAnswersMakeAReportInThePersonsOwnFolder() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder.resolve("w"), "first-login=none")) {
      Path master =
          Files.writeString(
              folder.resolve("my company.yaml"),
              desk.replica.company(PortalDesk.COMPANY).masterYaml());
      Process program = started(desk);
      try {
        answer(program, "1. Where is the workbook", "\"" + master + "\"");
        answer(program, "2. Which user name", desk.user());
        answer(program, "3. Which portal", desk.replica.address().toString());
        answer(program, "4. Where shall the report go", "");
        answer(program, "Password of ", desk.password());
        answer(program, "Press Enter to close this window.", "");

        assertTrue(program.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS), screen::toString);
        assertEquals(0, program.exitValue(), screen::toString);
        assertFalse(screen.toString().contains(desk.password()), screen::toString);
        Canaries.ofThisProcess().said(screen.toString());
        assertEquals(List.of("report.html"), reports());
      } finally {
        program.destroyForcibly();
      }
    }
  }

  private Process started(PortalDesk desk) throws IOException {
    desk.place.watched();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "stty cols 200; exec '%s' -Djava.io.tmpdir='%s' -Duser.home='%s' -Duser.language=en -jar '%s'"
            .formatted(java, desk.place.temporary(), folder, System.getProperty("cifercheck.jar"));
    ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null");
    builder.environment().put("CIFER_CHECK_HOME", desk.place.home().toString());
    builder.environment().remove("DISPLAY");
    builder.environment().put("COLUMNS", "200");
    Process program = builder.redirectErrorStream(true).start();
    Thread reader = new Thread(() -> read(program.getInputStream()), "screen");
    reader.setDaemon(true);
    reader.start();
    return program;
  }

  private void read(InputStream output) {
    try {
      byte[] some = new byte[4096];
      for (int read = output.read(some); read >= 0; read = output.read(some)) {
        screen.append(new String(some, 0, read, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pseudo-terminal", e);
    }
  }

  private void answer(Process program, String question, String line) throws Exception {
    for (long left = LONGEST.toMillis(); screen.indexOf(question) < 0; left -= 50) {
      assertTrue(left > 0 && program.isAlive(), () -> question + " was not asked:\n" + screen);
      TimeUnit.MILLISECONDS.sleep(50);
    }
    program.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    program.getOutputStream().flush();
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("CIFER-check"))) {
      return files
          .map(Path::getFileName)
          .map(Path::toString)
          .filter("report.html"::equals)
          .toList();
    }
  }
}
