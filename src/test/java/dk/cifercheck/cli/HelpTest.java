package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.Prompter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Prompter.none(),
            Map.of(),
            false);
    return new CiferCheck(terminal).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "check",
        "capture",
        "compare",
        "diff",
        "share",
        "master",
        "master template",
        "master doctor",
        "master from-run",
        "portal",
        "fixture",
        "fixture record",
        "fixture verify",
        "doctor",
        "master",
        "credentials",
        "credentials set",
        "credentials show",
        "credentials list",
        "credentials remove",
        "credentials recover"
      })
  void every_command_has_help_with_an_example(String command) {
    assertEquals(0, run((command + " --help").split(" ")));
    assertTrue(out.toString().contains("Usage: cifer-check " + command), out.toString());
    assertTrue(out.toString().contains("Example:  cifer-check " + command), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "check",
        "capture",
        "compare",
        "diff",
        "share",
        "master",
        "master template",
        "master doctor",
        "master from-run",
        "portal",
        "fixture",
        "fixture record",
        "fixture verify",
        "doctor",
        "master",
        "credentials",
        "credentials set",
        "credentials show",
        "credentials list",
        "credentials remove",
        "credentials recover"
      })
  void every_command_has_help_in_danish(String command) {
    assertEquals(0, run((command + " --help --lang da").split(" ")));
    assertTrue(out.toString().contains("Eksempel:  cifer-check " + command), out.toString());
    assertTrue(out.toString().contains("Vis denne hjælp"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"template", "doctor", "from-run"})
  void every_command_about_master_data_has_help_with_an_example(String command) {
    assertEquals(0, run("master", command, "--help"));
    assertTrue(out.toString().contains("Example:  cifer-check master " + command), out.toString());
    assertEquals(0, run("master", command, "--help", "--lang", "da"));
    assertTrue(out.toString().contains("Eksempel:  cifer-check master " + command), out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "messages"})
  void both_languages_say_the_same_things(String bundle) {
    assertEquals(keys(bundle + ".properties"), keys(bundle + "_da.properties"));
  }

  private static Set<Object> keys(String resource) {
    Properties properties = new Properties();
    try (InputStream in = CiferCheck.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.keySet();
  }

  @Test
  void the_program_without_a_command_shows_its_help() {
    assertEquals(0, run());
    assertTrue(out.toString().contains("Commands:"));
  }

  @Test
  void an_option_that_is_not_known_is_named_without_its_value() {
    assertEquals(2, run("check", "--password", "hunter2", "--password=hunter3"));
    assertTrue(err.toString().contains("--password"), err.toString());
    assertFalse(err.toString().contains("hunter"), err.toString());
  }

  @Test
  void danish_is_spoken_also_about_the_arguments() {
    assertEquals(2, run("check", "--lang", "da", "--nonsense"));
    assertTrue(err.toString().contains("kendes ikke"), err.toString());
  }
}
