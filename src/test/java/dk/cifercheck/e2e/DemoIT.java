package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.demo.PlantedFinding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every planted error is found and no other: by the demo, by a check, and from a saved run. */
@ExtendWith(SharesRuns.class)
class DemoIT {
  static final List<String> COMPANIES = SharedRuns.COMPANIES;

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void theDemoFindsEveryPlantedErrorAndNoOther(String company, SharedRuns runs) throws Exception {
    List<PlantedFinding> planted = runs.replica().company(company).expected();

    SharedRuns.SavedRun demo = runs.demo(company);

    demo.ended().with(planted.isEmpty() ? 0 : 1);
    assertEquals(planted, demo.report().findings().stream().map(DemoIT::planted).toList());
    assertEquals(planted.isEmpty() ? "ok" : "different", demo.report().verdict());
  }

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void aCheckOfThePortalFindsWhatTheDemoFinds(String company, SharedRuns runs) throws Exception {
    SharedRuns.SavedRun demo = runs.demo(company);
    SharedRuns.SavedRun check = runs.check(company);

    check.ended().with(demo.ended().exit());
    assertEquals(demo.report().findings(), check.report().findings());
  }

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void theSavedRunGivesTheSameFindingsToTheByte(
      String company, SharedRuns runs, @TempDir Path folder) throws Exception {
    SharedRuns.SavedRun check = runs.check(company);
    String[] arguments = {
      "compare",
      "--run",
      check.folder().toString(),
      "--master",
      runs.master(company).toString(),
      "--lang",
      "en",
      "--out",
      folder.toString()
    };

    runs.place().call(arguments).with(check.ended().exit());

    assertEquals(check.report().findingsText(), SavedReport.in(folder).findingsText());
  }

  private static PlantedFinding planted(JsonNode finding) {
    return new PlantedFinding(
        finding.path("registration").asText(),
        finding.path("kind").asText(),
        finding.path("severity").asText(),
        finding.path("field").asText(),
        finding.path("onPortal").asText(""),
        finding.path("inMasterData").asText(""));
  }
}
