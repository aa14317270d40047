package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Prompter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The program that opens pages is a script here, which goes on only when somebody reads it. */
@EnabledOnOs(OS.LINUX)
class OpenOptionTest {
  @TempDir private Path folder;
  private Path heard = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void aSystemWithAProgramForPages() throws Exception {
    heard = folder.resolve("heard");
    assertEquals(0, new ProcessBuilder("mkfifo", heard.toString()).start().waitFor());
    Path programs = Files.createDirectory(folder.resolve("bin"));
    Path opener = programs.resolve("xdg-open");
    Files.writeString(opener, "#!/bin/sh\nprintf '%s' \"$1\" > '" + heard + "'\n");
    assertTrue(opener.toFile().setExecutable(true));
    environment.put("PATH", programs.toString());
  }

  private static OpenOption option(String... arguments) {
    OpenOption option = new OpenOption();
    new CommandLine(option).parseArgs(arguments);
    return option;
  }

  private Terminal terminal(boolean interactive) {
    return new Terminal(
        InputStream.nullInputStream(),
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()),
        Prompter.none(),
        environment,
        interactive);
  }

  private boolean open(boolean interactive, boolean quiet, String... arguments) {
    return option(arguments).open(folder.resolve("my report.html"), terminal(interactive), quiet);
  }

  private String opened() throws IOException {
    return Files.readString(heard);
  }

  @Test
  void whoSitsBeforeAScreenGetsThePage() throws Exception {
    environment.put("DISPLAY", ":0");

    assertTrue(open(true, false));

    assertEquals(folder.resolve("my report.html").toString(), opened());
  }

  @Test
  void whoAsksForItGetsItAnywhere() throws Exception {
    assertTrue(open(false, true, "--open"));

    assertEquals(folder.resolve("my report.html").toString(), opened());
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, DISPLAY, '', true",
    "true, false, WAYLAND_DISPLAY, '', true",
    "false, false, DISPLAY, '', false", // nobody at the terminal
    "true, true, DISPLAY, '', false", // asked to be quiet
    "true, false, PWD, '', false", // no screen
    "true, false, DISPLAY, --no-open, false",
    "true, false, DISPLAY CI, '', false", // a build server
    "false, true, PWD, --open, true",
  })
  void whoWatchesAScreenIsShownThePageUnlessToldOtherwise(
      boolean interactive, boolean quiet, String variables, String argument, boolean wanted) {
    for (String variable : variables.split(" ")) {
      environment.put(variable, "1");
    }
    OpenOption option = argument.isEmpty() ? option() : option(argument);

    assertEquals(wanted, option.isWanted(terminal(interactive), quiet));
  }

  @Test
  void withoutAProgramForItOnlyWhoAskedIsTold() {
    environment.put("PATH", folder.resolve("nowhere").toString());
    environment.put("DISPLAY", ":0");

    assertTrue(open(true, false));
    assertFalse(open(true, false, "--open"));
  }
}
