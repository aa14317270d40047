package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries for workbooks are large; nobody waits for them who does not use a workbook. */
class LightStartIT {
  @TempDir private Path folder;

  @Test
  void noLibraryForWorkbooksIsLoadedForYamlAndCsv() throws Exception {
    Path yaml =
        Files.writeString(
            folder.resolve("company.yaml"),
            "registrations: [ { chinaRegistrationNumber: CDNK18012203140001 } ]\n");
    Path csv = Files.createDirectory(folder.resolve("csv"));
    Files.writeString(
        csv.resolve("registrations.csv"), "China registration number\nCDNK18012203140001\n");

    assertEquals(List.of(), loaded(0, "master", "doctor", yaml.toString()));
    assertEquals(List.of(), loaded(0, "master", "doctor", csv.toString()));
    assertEquals(List.of(), loaded(0, "--help"));
    // The measure itself works.
    String workbook = folder.resolve("a.xlsx").toString();
    assertTrue(loaded(0, "master", "template", "--out", workbook).size() > 100);
  }

  private List<String> loaded(int exit, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log,
                    "-jar",
                    System.getProperty("cifercheck.jar")),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertEquals(exit, process.waitFor(), () -> String.join(" ", command));
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" org.apache.poi.") || line.contains(" org.apache.xmlbeans."))
        .toList();
  }
}
