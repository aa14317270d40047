package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.fixture.PackedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureCommandTest {
  @TempDir private Path folder;

  private String[] record(Path to, String... more) throws IOException {
    Path run = folder.resolve("run");
    if (!Files.exists(run)) {
      PackedRun.unpack("empty", run);
    }
    return Stream.concat(
            Stream.of("fixture", "record", "--run", run.toString(), "--to", to.toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  @Test
  void with_nobody_to_agree_nothing_is_written_but_the_page_to_look_at() throws Exception {
    ProgramCall call = ProgramCall.run("", Map.of(), record(folder.resolve("to"), "--lang", "en"));

    assertEquals(2, call.exit(), call.err());
    assertEquals(List.of("run", "to-review.html"), names());
    assertTrue(call.err().contains("--yes"), call.err());
  }

  @Test
  void a_person_who_agrees_gets_a_folder_that_verifies() throws Exception {
    Path to = folder.resolve("to");
    ProgramCall call = ProgramCall.before(new Person("ja"), Map.of(), record(to, "--lang", "da"));

    assertEquals(0, call.exit(), call.err());
    assertEquals(List.of("run", "to", "to-review.html"), names());
    assertTrue(
        Files.readString(folder.resolve("to-review.html")).contains("Hvad der er erstattet"));
    ProgramCall verified = ProgramCall.run("", Map.of(), "fixture", "verify", to.toString());
    assertEquals(0, verified.exit(), verified.out() + verified.err());
    ProgramCall again = ProgramCall.run("", Map.of(), record(to, "--yes"));
    assertEquals(2, again.exit());
  }

  @Test
  void a_person_who_says_no_leaves_no_folder() throws Exception {
    ProgramCall call = ProgramCall.before(new Person("no"), Map.of(), record(folder.resolve("to")));

    assertEquals(2, call.exit());
    assertFalse(Files.exists(folder.resolve("to")));
  }

  @Test
  void a_page_that_is_read_otherwise_is_told_field_by_field() throws Exception {
    Path to = folder.resolve("to");
    assertEquals(0, ProgramCall.run("", Map.of(), record(to, "--yes", "--quiet")).exit());
    Path expected = to.resolve("list/001/expected.json");
    Files.writeString(
        expected,
        Files.readString(expected).replace("\"list.rows\" : \"0\"", "\"list.rows\" : \"7\""));

    ProgramCall verified =
        ProgramCall.run("", Map.of(), "fixture", "verify", to.toString(), "--lang", "en");

    assertEquals(1, verified.exit(), verified.out());
    assertTrue(
        verified.out().contains("list/001: list.rows: expected \"7\", read \"0\""), verified.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "verify", "record --run x", "record --run nowhere --to y"})
  void what_is_missing_is_said(String arguments) {
    ProgramCall call = ProgramCall.run("", Map.of(), ("fixture " + arguments).split(" "));

    assertEquals(2, call.exit());
    assertFalse(call.err().isBlank());
  }

  @Test
  void a_portal_of_saved_pages_takes_no_switches_and_needs_a_list() throws Exception {
    ProgramCall both =
        ProgramCall.run("", Map.of(), "portal", "--from", "x", "--set", "captcha=picture");
    ProgramCall none = ProgramCall.run("", Map.of(), "portal", "--from", folder.toString());

    assertEquals(2, both.exit());
    assertTrue(both.err().contains("--set"), both.err());
    assertEquals(2, none.exit());
  }
}
