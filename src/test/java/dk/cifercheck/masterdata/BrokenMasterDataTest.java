package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenMasterDataTest {
  /** A registration that is in order; what stands under test follows it or replaces a line. */
  private static final String GOOD =
      """
      company: { name: Nordlys Fisk A/S, country: DK }
      registrations:
        - chinaRegistrationNumber: CDNK18012203140001
          authorityRegistrationNumber: DK 1234 EF
          category: "1801"
          enterpriseName: Nordlys Fisk A/S
          products:
            - { hsCode: "0303110000", ciqCode: "101" }
      """;

  static Stream<Arguments> files() {
    return Stream.of(
        file("", 0, "", "The file is empty."),
        file("# only a comment\n", 0, "", "The file is empty."),
        file("- a\n- b\n", 0, "", "does not begin with keys"),
        file("company: [\n", 2, "", "not valid YAML"),
        file("company:\n\tname: x\n", 2, "", "not valid YAML"),
        file(GOOD + "---\ncompany: {}\n", 9, "", "second document"),
        file("company: &a { name: x }\nregistrations: *a\n", 1, "", "Anchors (&) and aliases (*)"),
        file("company: !!java.net.URL x\n", 1, "", "The tag \"tag:yaml.org,2002:java.net.URL\""),
        file("company: " + "[".repeat(2000) + "\n", 1, "", "more than 12 levels deep"),
        file(
            GOOD.replace("registrations:", "registration:"),
            2,
            "registration",
            "There is no key \"registration\". Was \"registrations\" meant?"),
        file(
            GOOD.replace("ciqCode", "ciq"),
            8,
            "registrations[1].products[1].ciq",
            "There is no key \"ciq\". Known here are: hsCode, codeType, ciqCode, name."),
        file(
            GOOD.replace("enterpriseName", "enterprisename"),
            6,
            "registrations[1].enterprisename",
            "Was \"enterpriseName\" meant?"),
        file(GOOD + "company: { name: Other }\n", 9, "company", "a second time"),
        file("? [a, b]\n: c\n" + GOOD, 1, "", "A key must be a plain word."),
        file(
            GOOD.replace("Nordlys Fisk A/S\n  ", "[a, b]\n  "),
            6,
            "registrations[1].enterpriseName",
            "needs a single text"),
        file("company: { name: x }\nregistrations: none\n", 2, "registrations", "needs a list"),
        file(
            "company: { name: x }\nregistrations:\n  - none\n",
            3,
            "registrations[1]",
            "Keys are expected here"),
        file("company: { name: x }\n", 1, "registrations", "There is no registration"),
        file(
            "company: { name: x }\nregistrations: []\n",
            2,
            "registrations",
            "There is no registration"),
        file(
            GOOD.replace("country: DK", "country: Danmark"),
            1,
            "company.country",
            "\"Danmark\" is no country code."),
        file(
            GOOD.replace("CDNK18012203140001", "CDNK1801220314001"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "has 17 characters"),
        file(
            GOOD.replace("CDNK18012203140001", "CDNK1801220314000O"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "Check O against 0"),
        file(
            GOOD.replace("CDNK18012203140001", "CDXX18012203140001"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "\"DXX\" is no country"),
        file(
            GOOD.replace("CDNK18012203140001", "CDNK99012203140001"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "there is no category 9901"),
        file(
            GOOD.replace("CDNK18012203140001", "CDNK18012202310001"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "\"220231\" is no date"),
        file(
            GOOD.replace("CDNK18012203140001", "QDNK1801220314001"),
            3,
            "registrations[1].chinaRegistrationNumber",
            "belong to other schemes"),
        file(
            GOOD.replace("\"1801\"", "\"118\""),
            5,
            "registrations[1].category",
            "Was a zero lost at the front: \"0118\"?"),
        file(
            GOOD.replace("\"1801\"", "\"18011\""),
            5,
            "registrations[1].category",
            "has 5 digits, but a category code has 2 or 4"),
        file(
            GOOD.replace("\"1801\"", "\"77\""),
            5,
            "registrations[1].category",
            "There is no category 77."),
        file(
            GOOD.replace("\"1801\"", "Aquatik products"),
            5,
            "registrations[1].category",
            "Was \"aquatic products\" meant?"),
        file(
            GOOD.replace("\"1801\"", "Moon cheese"),
            5,
            "registrations[1].category",
            "Write its code instead"),
        file(
            GOOD.replace("0303110000", "303110000"),
            8,
            "registrations[1].products[1].hsCode",
            "\"303110000\" has 9 digits. A Chinese code has 10, an EU code 8, an HS code 4 or 6."
                + " Was a zero lost at the front: \"0303110000\"?"),
        file(
            GOOD.replace("0303110000", "03031100001"),
            8,
            "registrations[1].products[1].hsCode",
            "has 11 digits."),
        file(
            GOOD.replace("0303110000", "0303110000101"),
            8,
            "registrations[1].products[1].hsCode",
            "write hsCode \"0303110000\" and ciqCode \"101\""),
        file(
            GOOD.replace("0303110000", "3.03E+08"),
            8,
            "registrations[1].products[1].hsCode",
            "digits are lost"),
        file(
            GOOD.replace("0303110000", "O303110000"),
            8,
            "registrations[1].products[1].hsCode",
            "it contains O"),
        file(
            GOOD.replace("\"0303110000\"", "\"\""),
            8,
            "registrations[1].products[1].hsCode",
            "The code is missing."),
        file(
            GOOD.replace("\"101\"", "\"1\""),
            8,
            "registrations[1].products[1].ciqCode",
            "Was a zero lost at the front: \"001\"?"),
        file(
            GOOD.replace("\"101\"", "\"1011\""),
            8,
            "registrations[1].products[1].ciqCode",
            "has 4 digits, but a CIQ code has 3"),
        file(
            GOOD.replace("ciqCode: \"101\"", "codeType: cn"),
            8,
            "registrations[1].products[1].codeType",
            "\"cn\" is no code type."),
        file(
            GOOD.replace("ciqCode: \"101\"", "codeType: eu"),
            8,
            "registrations[1].products[1].hsCode",
            "a code of type eu has 8"),
        file(
            GOOD.replace(
                "products:\n      - { hsCode: \"0303110000\", ciqCode: \"101\" }", "products: []"),
            7,
            "registrations[1].products",
            "The product list is empty."),
        file(
            GOOD + "    attachments: [ \"\" ]\n",
            9,
            "registrations[1].attachments[1]",
            "This entry is empty."),
        file(
            GOOD + "    source: customs\n",
            9,
            "registrations[1].source",
            "Write portal for data taken over"),
        file(
            GOOD + "    confirmed: { by: Inge Falk, on: 20.11.2026 }\n",
            9,
            "registrations[1].confirmed.on",
            "\"20.11.2026\" is no date."),
        file(
            GOOD + "    confirmed: { on: 2026-11-20 }\n",
            9,
            "registrations[1].confirmed.by",
            "Who confirmed the data is missing."),
        file(
            GOOD + "  - chinaRegistrationNumber: CDNK 1801 220314 0001\n",
            9,
            "registrations[2]",
            "is here a second time; the first is in line 3"),
        file(
            GOOD + "  - enterpriseName: x\n",
            9,
            "registrations[2]",
            "cannot be found on the portal"),
        file(
            GOOD
                + "answers:\n  - { finding: 0123456789abcdef, answer: maybe, by: x, on: 2026-11-20 }\n",
            10,
            "answers[1].answer",
            "Write one of: error, changed, moved, wording, seen, reported, accepted."),
        file(
            GOOD + "answers:\n  - { finding: abc, answer: error, by: x, on: 2026-11-20 }\n",
            10,
            "answers[1].finding",
            "\"abc\" is no id of a finding."),
        file(
            GOOD + "answers:\n  - { finding: 0123456789abcdef, answer: error, on: 2026-11-20 }\n",
            10,
            "answers[1].by",
            "Who gave the answer is missing."),
        file(
            GOOD + "answers:\n  - { finding: 0123456789abcdef, answer: error, by: x }\n",
            10,
            "answers[1].on",
            "The date is missing."));
  }

  @ParameterizedTest(name = "{index}: {3}")
  @MethodSource("files")
  void aBrokenFileIsRefusedWithLineKeyAndRemedy(
      String content, int line, String key, String message, @TempDir Path folder) throws Exception {
    List<MasterDataProblem> problems = problemsOf(folder, content.getBytes(StandardCharsets.UTF_8));

    MasterDataProblem problem = problems.get(0);
    String said = problem.say(Language.EN);
    assertTrue(said.contains(message), said);
    assertEquals(line, problem.line(), said);
    assertEquals(key, problem.key(), said);
    String start = line == 0 ? "company.yaml" : "company.yaml, line " + line;
    assertTrue(said.startsWith(start), said);
    assertEquals(1, problems.size(), problems::toString);
  }

  @Test
  void allProblemsOfAFileAreToldAtOnceInTheOrderOfTheFile(@TempDir Path folder) throws Exception {
    String content = GOOD.replace("0303110000", "303110000").replace("country: DK", "country: X");

    List<MasterDataProblem> problems = problemsOf(folder, content.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(1, 8), problems.stream().map(MasterDataProblem::line).toList());
  }

  @Test
  void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws Exception {
    byte[] latin = GOOD.replace("Nordlys", "Nørdlys").getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("not-utf8", problemsOf(folder, latin).get(0).problem());
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingItWhole(@TempDir Path folder) throws Exception {
    byte[] huge = "#".repeat(2_000_001).getBytes(StandardCharsets.UTF_8);

    assertEquals("too-large", problemsOf(folder, huge).get(0).problem());
  }

  @Test
  void aFileOfAnotherFormatIsRefusedByItsName(@TempDir Path folder) throws Exception {
    for (String name : List.of("a.xls", "a.XLSM", "a.ods", "a.numbers")) {
      assertEquals("format-other", problem(folder.resolve(name)));
    }
    assertEquals("csv-alone", problem(folder.resolve("a.csv")));
    assertEquals("format-unknown", problem(folder.resolve("a.txt")));
    assertEquals("no-file", problem(folder.resolve("a.yaml")));
    assertEquals("no-file", problem(folder.resolve("a.xlsx")));
    assertEquals("no-registrations-sheet", problem(folder));
  }

  @Test
  void theSameProblemIsSaidInDanish(@TempDir Path folder) throws Exception {
    byte[] bytes = GOOD.replace("0303110000", "303110000").getBytes(StandardCharsets.UTF_8);

    String said = problemsOf(folder, bytes).get(0).say(Language.DA);

    assertEquals(
        "company.yaml, linje 8, registrations[1].products[1].hsCode: \"303110000\" har 9 cifre."
            + " En kinesisk kode har 10, en EU-kode 8, en HS-kode 4 eller 6."
            + " Er der gået et nul tabt forrest: \"0303110000\"?",
        said);
  }

  private static String problem(Path file) {
    MasterDataException e =
        assertThrows(MasterDataException.class, () -> MasterDataReader.read(file));
    return e.problems().get(0).problem();
  }

  private static List<MasterDataProblem> problemsOf(Path folder, byte[] content) throws Exception {
    Path file = Files.write(folder.resolve("company.yaml"), content);
    return assertThrows(MasterDataException.class, () -> MasterDataReader.read(file)).problems();
  }

  private static Arguments file(String content, int line, String key, String message) {
    return arguments(content, line, key, message);
  }
}
