package dk.cifercheck.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {
  @TempDir private Path folder;

  private Profile with(String yaml) throws IOException, ProfileProblem {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, yaml);
    return new ProfileReader().withOverrides(file);
  }

  private String problem(String yaml) {
    return String.valueOf(assertThrows(ProfileProblem.class, () -> with(yaml)).getMessage());
  }

  @Test
  void one_line_teaches_another_word_for_examine() throws Exception {
    Profile profile = with("labels:\n  action.examine: [Inspect]\n");
    assertTrue(profile.expectLabels("action.examine").containsAll(List.of("Examine", "Inspect")));
  }

  @Test
  void a_request_can_be_added_to_the_reads() throws Exception {
    Profile profile = with("requests:\n  reads: [POST /cifer/odd]\n");
    assertTrue(profile.requests().reads().contains("POST /cifer/odd"));
    assertTrue(profile.requests().reading().contains("query"));
  }

  @Test
  void hosts_can_be_narrowed_and_never_widened() throws Exception {
    assertEquals(
        List.of("app.singlewindow.cn"), with("signOnHosts: [app.singlewindow.cn]\n").signOnHosts());
    assertTrue(problem("signOnHosts: [evil.example.org]\n").contains("evil.example.org"));
  }

  @Test
  void a_key_that_means_nothing_is_named() {
    assertTrue(problem("label: {}\n").contains("\"label\""));
    assertTrue(problem("labels:\n  action.exmine: [x]\n").contains("action.exmine"));
    assertTrue(problem("requests:\n  writes: [x]\n").contains("writes"));
  }

  @Test
  void what_is_no_yaml_or_has_another_form_is_refused() {
    assertTrue(problem("labels: [").contains("mine.yaml"));
    assertTrue(problem("- a\n").contains("mine.yaml"));
    assertTrue(problem("labels:\n  action.examine: {a: b}\n").contains("list"));
  }

  @Test
  void a_file_that_is_missing_is_named() {
    ProfileProblem problem =
        assertThrows(
            ProfileProblem.class,
            () -> new ProfileReader().withOverrides(folder.resolve("none.yaml")));
    assertTrue(String.valueOf(problem.getMessage()).contains("none.yaml"));
  }
}
