package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.ReportJson;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Language;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A capture holds what the portal holds, and the saved run says the same every time. */
@ExtendWith(SharesRuns.class)
class CaptureIT {
  static final List<String> COMPANIES = SharedRuns.COMPANIES;

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void theReportEqualsThePortalsDataFieldByFieldAndProductByProduct(String company, SharedRuns runs)
      throws Exception {
    SharedRuns.SavedRun run = runs.capture(company);
    run.ended().with(0);
    JsonNode report = run.report().tree();
    List<ReplicaRegistration> truth = runs.replica().company(company).registrations();

    for (int i = 0; i < truth.size(); i++) {
      assertEquals(
          ExpectedRegistration.of(truth.get(i)).toPrettyString(),
          report.path("registrations").path(i).toPrettyString());
    }
    assertEquals(truth.size(), report.path("registrations").size());
    assertEquals("ok", run.report().verdict());
    assertEquals(0, report.path("findings").size());
  }

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void everythingListedWasReadAndNothingElseWasContacted(String company, SharedRuns runs)
      throws Exception {
    JsonNode report = runs.capture(company).report().tree();
    JsonNode coverage = report.path("coverage");
    int tabs =
        runs.replica().company(company).registrations().stream()
            .mapToInt(one -> one.form().tabs().size())
            .sum();

    assertEquals(
        coverage.path("registrationsListed").asInt(), coverage.path("registrationsRead").asInt());
    assertEquals(tabs, coverage.path("tabsSeen").asInt());
    assertEquals(tabs, coverage.path("tabsRead").asInt());
    assertEquals(0, coverage.path("notVerified").size());
    assertEquals(0, report.at("/portal/blocked").size());
    assertEquals(
        "[\"" + runs.replica().address().getAuthority() + "\"]",
        report.at("/portal/hostsContacted").toString());
  }

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void readingTheSavedRunAgainGivesTheSameBytes(
      String company, SharedRuns runs, @TempDir Path folder) throws Exception {
    Path saved = runs.capture(company).folder();
    byte[] first = Files.readAllBytes(saved.resolve("report.json"));

    for (String time : List.of("again", "once more")) {
      Path out = Files.createDirectory(folder.resolve(time));
      CompareRun.write(read(saved), out, Language.EN);

      assertArrayEquals(first, Files.readAllBytes(out.resolve("report.json")));
    }
  }

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void theReportFitsTheSchemaThatShipsWithTheProgram(String company, SharedRuns runs)
      throws Exception {
    try (InputStream schema = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(runs.capture(company).report().tree()));
    }
  }

  private static Report read(Path saved) throws Exception {
    return new CompareRun(
            RunFolder.of(saved), new ProfileReader().defaultProfile(), Optional.empty())
        .read();
  }
}
