package dk.cifercheck.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileCheckTest {
  @TempDir private Path folder;

  private List<ProfileFault> faults(String yaml) throws IOException {
    return ProfileCheck.of(Files.writeString(folder.resolve("mine.yaml"), yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          label: {}                                       # 1 unknown-key-near label labels
          labels: {}|colour: red                          # 2 unknown-key colour
          labels:|  action.exmine: [Inspect]              # 2 unknown-label-near action.exmine action.examine
          labels:|  nothing.of.the.kind.at.all: [x]       # 2 unknown-label nothing.of.the.kind.at.all
          labels:|  action.examine:|    - ''              # 3 empty-word
          labels:|  action.examine: [Inspect, {a: b}]     # 2 no-word
          labels:|  action.examine: [Withdraw]              # 2 label-of-another Withdraw action.forbidden
          labels:|  action.back: [Examine]                # 2 label-of-another Examine action.examine
          labels: Inspect                                 # 1 no-section labels
          labels:|  action.examine: [A]|  action.examine: [B] # 3 twice action.examine
          requests:|  readings: [peek]                    # 2 unknown-request-near readings reading
          requests:|  writes_and_more: [peek]             # 2 unknown-request writes_and_more
          requests:|  reading: [save]                     # 2 both save
          requests:|  writing: [query]                    # 2 both query
          requests:|  reading: [Peek]                     # 2 request-word Peek
          requests:|  reads: [/cifer/odd]                 # 2 read-form /cifer/odd
          requests:|  reads:|    - PUT /cifer/odd         # 3 read-form PUT /cifer/odd
          signOnHosts: ['*.example.org']                  # 1 host-wider *.example.org *.singlewindow.cn
          signOnHosts: ['https://app.singlewindow.cn/']   # 1 host-form https://app.singlewindow.cn/
          signOnHosts: ['*']                              # 1 host-form *
          schema: cifer-check/profile/9                   # 1 schema cifer-check/profile/1
          - a                                             # 1 no-keys
          """)
  void a_broken_profile_is_told_by_line(String yaml, String told) throws IOException {
    List<ProfileFault> faults = faults(yaml.replace('|', '\n') + "\n");
    assertEquals(1, faults.size(), faults::toString);
    ProfileFault fault = faults.get(0);
    assertEquals(
        told.strip(),
        (fault.line() + " " + fault.kind() + " " + String.join(" ", fault.arguments())).strip());
    Path file = folder.resolve("mine.yaml");
    if (!List.of("twice", "label-of-another", "both", "request-word", "read-form", "host-form")
        .contains(fault.kind())) {
      assertThrows(ProfileProblem.class, () -> new ProfileReader().withOverrides(file));
    }
  }

  @Test
  void what_is_no_yaml_is_told_by_line_too() throws IOException {
    List<ProfileFault> faults = faults("labels:\n  action.examine: [Inspect\nx: y\n");
    assertEquals("no-yaml", faults.get(0).kind());
    assertEquals(3, faults.get(0).line());
  }

  @Test
  void a_file_that_is_missing_or_in_another_encoding_is_told() throws IOException {
    assertEquals("no-file", ProfileCheck.of(folder.resolve("none.yaml")).get(0).kind());
    Path file = Files.write(folder.resolve("gbk.yaml"), new byte[] {'a', ':', ' ', (byte) 0xb2});
    assertEquals("no-file", ProfileCheck.of(file).get(0).kind());
  }

  @Test
  void several_faults_are_told_in_the_order_of_the_lines() throws IOException {
    List<ProfileFault> faults = faults("requests:\n  reading: [save]\nlabels:\n  action.x: [y]\n");
    assertEquals(List.of(2, 4), faults.stream().map(ProfileFault::line).toList());
  }

  @Test
  void a_good_profile_has_no_fault() throws IOException {
    assertEquals(
        List.of(),
        faults(
            """
            schema: cifer-check/profile/1
            signOnHosts: [app.singlewindow.cn]
            requests:
              reading: [peek]
              reads:
                - POST /cifer/odd
            labels:
              action.examine: [Inspect]
              field.address: Where it is made
            """));
  }
}
