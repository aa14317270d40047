package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorProfileTest {
  @TempDir private Path folder;

  private ProgramCall doctor(String language) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("mine.yaml"),
            "labels:\n  action.exmine: [Inspect]\nrequests:\n  reading: [save]\n");
    return ProgramCall.run(
        "",
        Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()),
        "doctor",
        "--lang",
        language,
        "--profile",
        file.toString());
  }

  @Test
  void a_broken_profile_is_told_by_line_with_exit_code_two() throws Exception {
    ProgramCall call = doctor("en");
    assertEquals(2, call.exit(), call.err());
    assertTrue(call.err().contains("line 2: \"action.exmine\""), call.err());
    assertTrue(call.err().contains("is \"action.examine\" meant?"), call.err());
    assertTrue(call.err().contains("line 4: \"save\""), call.err());
  }

  @Test
  void a_broken_profile_is_told_in_danish() throws Exception {
    ProgramCall call = doctor("da");
    assertEquals(2, call.exit(), call.err());
    assertTrue(call.err().contains("linje 2: \"action.exmine\""), call.err());
    assertTrue(call.err().contains("menes der \"action.examine\"?"), call.err());
  }
}
