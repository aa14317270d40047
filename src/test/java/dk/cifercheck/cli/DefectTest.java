package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not happen ends in its own exit code, and the exception's words are not repeated. */
class DefectTest {
  private static final String TYPED = "Typed-by-mistake-1";

  @TempDir Path folder;

  @Test
  void aDefectIsToldWithoutTheWordsOfTheException() {
    Person broken =
        new Person() {
          @Override
          public Optional<char[]> shown(String prompt) {
            throw new IllegalStateException(
                "read " + TYPED, new IllegalArgumentException("bad " + TYPED));
          }
        };

    ProgramCall call =
        ProgramCall.before(
            broken,
            Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()),
            "credentials",
            "show",
            "--user",
            "u1",
            "--verbose");

    assertEquals(70, call.exit(), call.err());
    assertTrue(call.err().contains("IllegalStateException"), call.err());
    assertTrue(call.err().contains("IllegalArgumentException"), call.err());
    assertFalse((call.out() + call.err()).contains(TYPED), call.err());
  }
}
