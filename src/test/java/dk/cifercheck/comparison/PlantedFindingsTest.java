package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.demo.PlantedFinding;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaCompany;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.RegistrationStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replica's companies, read without a browser: the planted findings and no other. */
class PlantedFindingsTest {
  private static final Map<RegistrationStatus, String> STATUS_TEXTS =
      Map.of(RegistrationStatus.VALID, "Valid", RegistrationStatus.SUSPENDED, "Import suspended");

  static Stream<ReplicaCompany> companies() {
    try (Replica replica = Replica.start(ReplicaSettings.standard(), Clock.systemUTC())) {
      return Stream.of("lyngmark", "nordlys", "bolcher").map(replica::company).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void aCompanyHasItsPlantedFindingsAndNoOther(ReplicaCompany company, @TempDir Path folder)
      throws Exception {
    MasterData master =
        MasterDataReader.read(
            Files.writeString(folder.resolve("master.yaml"), company.masterYaml()));
    PortalReading reading = reading(company);

    ComparisonResult result = Comparison.compare(reading, master, LocalDate.now(ZoneOffset.UTC));

    assertEquals(
        company.expected().stream().map(PlantedFindingsTest::words).sorted().toList(),
        result.findings().stream().map(PlantedFindingsTest::words).sorted().toList());
    assertEquals(List.of(), result.notVerified());
    assertEquals(
        company.expected().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT,
        VerdictRule.of(reading, result, result.findings()).exit());
  }

  static PortalReading reading(ReplicaCompany company) {
    return PortalSide.account(
        company.registrations().stream().map(PlantedFindingsTest::side).toArray(PortalSide[]::new));
  }

  private static PortalSide side(ReplicaRegistration one) {
    PortalSide side = new PortalSide().number(one.chinaRegistrationNumber());
    for (FieldId field : FieldId.values()) {
      String value = one.value(field.id());
      side.with(
          field,
          value.isEmpty() ? new Reading.Blank<>("", PortalSide.SEEN) : PortalSide.present(value));
    }
    one.form().tabs().stream()
        .flatMap(tab -> tab.parts().stream())
        .flatMap(part -> part.fields().stream())
        .filter(entry -> entry.required() && one.value(entry.key()).isEmpty())
        .forEach(entry -> FieldId.find(entry.key()).ifPresent(side::requiredBlank));
    String status = STATUS_TEXTS.getOrDefault(one.status(), "?");
    return side.category(one.categoryCode())
        .status(one.status(), status)
        .products(
            one.products().stream()
                .map(row -> PortalSide.product(row.hsCode(), row.ciqCode()))
                .toArray(Product[]::new))
        .attachments(
            new PageReading.Read<>(
                one.attachments().stream()
                    .map(row -> new Attachment(row.type(), row.fileName(), PortalSide.SEEN))
                    .toList()));
  }

  private static String words(PlantedFinding planted) {
    return String.join(
        " | ",
        planted.registration(),
        planted.kind(),
        planted.severity(),
        planted.field(),
        planted.onPortal(),
        planted.inMasterData());
  }

  private static String words(Finding finding) {
    return String.join(
        " | ",
        finding.subject().registration(),
        finding.kind().id(),
        finding.severity().id(),
        finding.subject().field(),
        finding.sides().onPortal().orElse(""),
        finding.sides().inMasterData().orElse(""));
  }
}
