package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterCommandTest {
  private static final String GOOD =
      """
      company: { name: Nordlys Fisk A/S, country: DK }
      registrations:
        - chinaRegistrationNumber: CDNK18012203140001
          products:
            - { hsCode: "0303110000", ciqCode: "101" }
      """;

  @TempDir private Path folder;

  private static ProgramCall run(String... arguments) {
    return ProgramCall.run("", Map.of(), arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "en, a.xlsx, Registrations",
    "da, a.xlsx, Registreringer",
    "en, a, registrations.csv"
  })
  void theTemplateAsksForRegistrationsAndOverwritesNothing(
      String language, String name, String sheet) {
    Path out = folder.resolve(name);

    ProgramCall first = run("master", "template", "--lang", language, "--out", out.toString());
    ProgramCall doctor = run("master", "doctor", out.toString(), "--lang", language);
    ProgramCall again = run("master", "template", "--lang", language, "--out", out.toString());

    assertEquals(0, first.exit(), first.err());
    assertTrue(first.out().contains("master doctor"), first.out());
    assertEquals(2, doctor.exit());
    assertTrue(doctor.out().contains(sheet), doctor.out());
    assertEquals(2, again.exit());
    assertTrue(again.err().contains(out.toString()), again.err());
  }

  @Test
  void aTemplateIsNoYamlFileAndNoTextFile() {
    for (String name : new String[] {"a.yaml", "a.txt"}) {
      Path out = folder.resolve(name);
      assertEquals(2, run("master", "template", "--out", out.toString()).exit());
      assertFalse(Files.exists(out));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0303110000, 0, 'It can be used: one registration, one product, no answers.'",
    "0303 11 00 00, 1, Could be mistaken",
    "303110000, 2, 'company.yaml, line 5, registrations[1].products[1].hsCode:'"
  })
  void theDoctorEndsInThreeWays(String code, int exit, String said) throws Exception {
    Path file = Files.writeString(folder.resolve("company.yaml"), GOOD.replace("0303110000", code));
    byte[] before = Files.readAllBytes(file);

    ProgramCall doctor = run("master", "doctor", file.toString(), "--lang", "en");

    assertEquals(exit, doctor.exit());
    assertTrue(doctor.out().contains(said), doctor.out());
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void theDoctorSpeaksDanish() throws Exception {
    Path file =
        Files.writeString(folder.resolve("company.yaml"), GOOD.replace("0303110000", "303110000"));

    ProgramCall doctor = run("master", "doctor", file.toString(), "--lang", "da");

    assertTrue(
        doctor.out().contains("Er der gået et nul tabt forrest: \"0303110000\"?"), doctor.out());
  }

  @Test
  void aThousandProblemsOfAKindAreNotAllListed() throws Exception {
    String rows = "      - { hsCode: \"303110000\" }\n".repeat(1000);
    Path file = Files.writeString(folder.resolve("company.yaml"), GOOD + rows);

    String said = run("master", "doctor", file.toString(), "--lang", "en").out();

    assertEquals(20, said.lines().filter(line -> line.contains("9 digits")).count());
    assertTrue(said.contains("... and 980 more of the same kinds."), said);
  }

  @Test
  void whatIsMissingOnTheCommandLineIsNamed() {
    assertTrue(run("master", "doctor", "--lang", "en").err().contains("Which master data?"));
    assertTrue(run("master", "from-run", "--lang", "en").err().contains("--run"));
    assertTrue(
        run("master", "from-run", "--lang", "en", "--run", folder.toString())
            .err()
            .contains("--out"));
    assertEquals(
        2,
        run("master", "from-run", "--run", folder.toString(), "--out", folder + "/a.xlsx").exit());
    assertEquals(0, run("master").exit());
  }
}
