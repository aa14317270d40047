package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.Language;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.provider.ValueSource;

class BrokenCsvFolderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String REGISTRATIONS =
      """
      kinesisk registreringsnummer;autorisationsnummer;kategori;navn;adresse
      CDNK18012203140001;DK 1234 EF;1801;Nørre Fisk A/S;Ågade 12, 9850 Hirtshals
      """;

  private static final String PRODUCTS =
      """
      HS-kode;CIQ-kode;varebetegnelse
      0303110000;101;Frossen rødlaks
      0304710000;;Torskefilet
      """;

  static Stream<Arguments> files() {
    return Stream.of(
        arguments(
            "products.csv",
            PRODUCTS.replace("0303110000", "303110000"),
            "master/products.csv, line 2, HS-kode: ",
            "Was a zero lost at the front: \"0303110000\"?"),
        arguments(
            "products.csv",
            PRODUCTS.replace("0303110000", "3,03E+09"),
            "master/products.csv, line 2, HS-kode: ",
            "digits are lost"),
        arguments(
            "products.csv",
            PRODUCTS.replace("Frossen", "\"Frossen"),
            "master/products.csv, line 2: ",
            "A quotation mark (\") does not fit."),
        arguments(
            "products.csv",
            PRODUCTS.replace("Frossen rødlaks", "\"Frossen\" rødlaks"),
            "master/products.csv, line 2: ",
            "A quotation mark (\") does not fit."),
        arguments(
            "products.csv",
            PRODUCTS.replace(';', ',').replace("Frossen rødlaks", "Laks, frossen"),
            "master/products.csv, line 2: ",
            "The row has 4 values, but there are 3 columns. A value that holds the separator (,)"),
        arguments(
            "products.csv",
            PRODUCTS.replace("0304710000;;Torskefilet", "0304710000,,Torskefilet"),
            "master/products.csv, line 3: ",
            "The row holds one value only."),
        arguments(
            "products.csv",
            PRODUCTS.replace("CIQ-kode", "CIQkodr"),
            "master/products.csv, line 1, CIQkodr: ",
            "Was \"CIQ-kode\" meant?"),
        arguments(
            "products.csv",
            PRODUCTS.replace("HS-kode", "vare nr i butikken"),
            "master/products.csv, line 1, vare nr i butikken: ",
            "There is no column \"vare nr i butikken\"."),
        arguments(
            "products.csv",
            "HS-kode;CIQ-kode\n",
            "master/products.csv: ",
            "The sheet has no products."),
        arguments(
            "products.csv",
            PRODUCTS.replace("rødlaks", "rÃ¸dlaks"),
            "master/products.csv, line 2, varebetegnelse: ",
            "\"Frossen rødlaks\" was probably meant."),
        arguments(
            "product.csv",
            PRODUCTS,
            "master/product.csv: ",
            "There is no sheet \"product.csv\". Was \"Products\" meant?"),
        arguments(
            "registrations.csv",
            REGISTRATIONS.replace("CDNK18012203140001", "CDNK1801220314001"),
            "master/registrations.csv, line 2, kinesisk registreringsnummer: ",
            "has 17 characters"),
        arguments(
            "registrations.csv",
            REGISTRATIONS.lines().findFirst().orElseThrow(),
            "master/registrations.csv: ",
            "There is no registration"));
  }

  @ParameterizedTest(name = "{index}: {3}")
  @MethodSource("files")
  void aBrokenFileIsToldWithLineColumnAndRemedy(
      String name, String content, String where, String message, @TempDir Path folder)
      throws Exception {
    Path master = folder(folder, REGISTRATIONS.getBytes(StandardCharsets.UTF_8), PRODUCTS);
    Files.writeString(master.resolve(name), content);

    Examination seen = MasterDataReader.examine(master);

    List<String> said = said(seen, Weight.STOPS);
    assertTrue(
        said.stream().anyMatch(one -> one.startsWith(where) && one.contains(message)),
        said::toString);
    assertTrue(seen.data().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 marked", "UTF-16LE marked", "UTF-16BE marked"})
  void theEncodingsOfSpreadsheetsAreReadWithoutAWord(String encoding, @TempDir Path folder)
      throws Exception {
    String mark = encoding.endsWith("marked") ? "\uFEFF" : "";
    Charset charset = Charset.forName(encoding.split(" ", 2)[0]);

    Examination seen =
        MasterDataReader.examine(
            folder(folder, (mark + REGISTRATIONS).getBytes(charset), PRODUCTS));

    assertEquals(List.of(), seen.problems());
    assertEquals("Nørre Fisk A/S", name(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTheOneOfTheFirstRow(String separator, @TempDir Path folder) throws Exception {
    String table =
        REGISTRATIONS
            .replace("Ågade 12, 9850", "\"Ågade 12, 9850")
            .replace("shals\n", "shals\"\n")
            .replace(";", separator);

    Examination seen =
        MasterDataReader.examine(folder(folder, table.getBytes(StandardCharsets.UTF_8), PRODUCTS));

    assertEquals(List.of(), seen.problems());
    assertEquals(
        "Ågade 12, 9850 Hirtshals",
        seen.data().orElseThrow().registrations().get(0).text(FieldId.ADDRESS));
  }

  @Test
  void aSeparatorThatExcelAnnouncesIsTaken(@TempDir Path folder) throws Exception {
    byte[] table = ("sep=|\r\n" + REGISTRATIONS.replace(';', '|')).getBytes(StandardCharsets.UTF_8);

    assertEquals(List.of(), MasterDataReader.examine(folder(folder, table, PRODUCTS)).problems());
  }

  @Test
  void danishTextInWindowsEncodingIsReadAndSaid(@TempDir Path folder) throws Exception {
    Examination seen =
        MasterDataReader.examine(folder(folder, REGISTRATIONS.getBytes(WINDOWS), PRODUCTS));

    assertEquals("Nørre Fisk A/S", name(seen));
    assertEquals(
        List.of(
            "master/registrations.csv: The file is not written in UTF-8 and is read as"
                + " Windows-1252. Check that æ, ø and å are right in the report, or save it as"
                + " \"CSV UTF-8\"."),
        said(seen, Weight.WARNS));
  }

  @Test
  void anEncodingThatIsNoneOfTheseIsRefused(@TempDir Path folder) throws Exception {
    byte[] gbk =
        REGISTRATIONS
            .replace("Nørre Fisk", "北方渔业有限公司")
            .replace("Å", "A")
            .getBytes(Charset.forName("GBK"));

    assertEquals(
        List.of("csv-encoding"),
        MasterDataReader.examine(folder(folder, gbk, PRODUCTS)).problems().stream()
            .map(MasterDataProblem::problem)
            .toList());
  }

  @Test
  void aWorkbookCalledCsvIsRefused(@TempDir Path folder) throws Exception {
    Path book = TestWorkbook.write(folder.resolve("a.xlsx"), b -> {});
    Path master = folder(folder, Files.readAllBytes(book), PRODUCTS);

    assertEquals("csv-is-workbook", MasterDataReader.examine(master).problems().get(0).problem());
  }

  @Test
  void theApostropheBeforeAFormulaSignIsNoPartOfTheValue(@TempDir Path folder) throws Exception {
    String table =
        REGISTRATIONS
            .replace("adresse\n", "adresse;telefon\n")
            .replace("shals\n", "shals;'+45 1\n");

    Examination seen =
        MasterDataReader.examine(folder(folder, table.getBytes(StandardCharsets.UTF_8), PRODUCTS));

    assertEquals(
        "+45 1", seen.data().orElseThrow().registrations().get(0).text(FieldId.CONTACT_PHONE));
  }

  private static Path folder(Path folder, byte[] registrations, String products) throws Exception {
    Path master = Files.createDirectory(folder.resolve("master"));
    Files.write(master.resolve("registrations.csv"), registrations);
    Files.writeString(master.resolve("products.csv"), products);
    return master;
  }

  private static String name(Examination seen) {
    return seen.data().orElseThrow().registrations().get(0).text(FieldId.ENTERPRISE_NAME);
  }

  private static List<String> said(Examination seen, Weight weight) {
    return seen.problems().stream()
        .filter(problem -> problem.weight() == weight)
        .map(problem -> problem.say(Language.EN))
        .toList();
  }
}
