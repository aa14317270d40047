package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.demo.ReplicaCompany;
import dk.cifercheck.masterdata.Confirmation;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.masterdata.form.CsvForm;
import dk.cifercheck.masterdata.form.Rows;
import dk.cifercheck.masterdata.form.WorkbookForm;
import dk.cifercheck.masterdata.form.YamlForm;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.run.PortalTakeover;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replica's companies, their master data kept in one format after the other. */
class MasterDataFormatsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  static Stream<ReplicaCompany> companies() {
    return PlantedFindingsTest.companies();
  }

  @ParameterizedTest
  @MethodSource("companies")
  void everyFormatGivesTheSameFindings(ReplicaCompany company, @TempDir Path folder)
      throws Exception {
    MasterData yaml =
        MasterDataReader.read(
            Files.writeString(folder.resolve("master.yaml"), company.masterYaml()));
    PortalReading portal = PlantedFindingsTest.reading(company);
    ComparisonResult expected = Comparison.compare(portal, yaml, TODAY);

    for (Path file : written(yaml, folder)) {
      MasterData same = MasterDataReader.read(file);
      assertEquals(yaml, same, file::toString);
      assertEquals(expected, Comparison.compare(portal, same, TODAY), file::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void whatWasTakenOverFromThePortalNeverEndsWell(ReplicaCompany company, @TempDir Path folder)
      throws Exception {
    PortalReading portal = PlantedFindingsTest.reading(company);
    PortalTakeover.Result taken = PortalTakeover.of(portal);

    assertEquals(List.of(), taken.omissions());
    for (Path file : written(taken.data().orElseThrow(), folder)) {
      MasterData unconfirmed = MasterDataReader.read(file);
      Verdict verdict = verdict(portal, unconfirmed);

      assertEquals(ExitCode.INCOMPLETE, verdict.exit(), file::toString);
      assertTrue(
          List.of("not-confirmed", "not-in-master-data").contains(verdict.reason().orElse("")),
          verdict::toString);
      // One registration left unconfirmed is enough.
      assertEquals(ExitCode.INCOMPLETE, verdict(portal, confirmed(unconfirmed, 1)).exit());
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void onceConfirmedItAgreesWithThePortalInAllButWhatThePortalSaysOfItself(ReplicaCompany company) {
    PortalReading portal = PlantedFindingsTest.reading(company);
    MasterData own = confirmed(PortalTakeover.of(portal).data().orElseThrow(), 0);

    ComparisonResult result = Comparison.compare(portal, own, TODAY);

    assertTrue(result.unconfirmed().isEmpty());
    assertTrue(
        result.findings().stream()
            .noneMatch(
                finding ->
                    List.of(
                            FindingKind.DIFFERENT,
                            FindingKind.MISSING_ON_PORTAL,
                            FindingKind.PRODUCT_MISSING_ON_PORTAL,
                            FindingKind.PRODUCT_NOT_IN_MASTER_DATA)
                        .contains(finding.kind())),
        result.findings()::toString);
  }

  private static List<Path> written(MasterData master, Path folder) throws Exception {
    Path csv = Files.createDirectory(folder.resolve("csv"));
    for (Map.Entry<String, byte[]> file : CsvForm.write(Rows.of(master), Language.DA).entrySet()) {
      Files.write(csv.resolve(file.getKey()), file.getValue());
    }
    return List.of(
        csv,
        Files.write(folder.resolve("again.yaml"), YamlForm.write(master)),
        Files.write(
            folder.resolve("english.xlsx"), WorkbookForm.write(Rows.of(master), Language.EN)),
        Files.write(
            folder.resolve("danish.xlsx"), WorkbookForm.write(Rows.of(master), Language.DA)));
  }

  private static Verdict verdict(PortalReading portal, MasterData master) {
    ComparisonResult result = Comparison.compare(portal, master, TODAY);
    return VerdictRule.of(portal, result, result.findings());
  }

  private static MasterData confirmed(MasterData master, int butTheLast) {
    int confirmed = master.registrations().size() - butTheLast;
    List<OwnRegistration> all =
        Stream.concat(
                master.registrations().stream().limit(confirmed).map(MasterDataFormatsTest::byInge),
                master.registrations().stream().skip(confirmed))
            .toList();
    return new MasterData(master.company(), all, master.answers());
  }

  private static OwnRegistration byInge(OwnRegistration one) {
    return new OwnRegistration(
        one.fields(),
        one.products(),
        one.attachments(),
        one.fromPortal(),
        Optional.of(new Confirmation("Inge Falk", TODAY)));
  }
}
