package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenReportsTest {
  @Test
  void aDraftIsThereOnlyWhileThereIsSomethingToTell(@TempDir Path folder) {
    CompareRun.write(SampleReport.rich(), folder, Language.DA);
    assertTrue(Files.exists(folder.resolve("mail.eml")));

    CompareRun.write(SampleReport.clean(), folder, Language.DA);
    assertFalse(Files.exists(folder.resolve("mail.eml")));
  }

  @Test
  void thePageForPeopleLiesBesideTheReportForPrograms(@TempDir Path folder) throws Exception {
    CompareRun.write(SampleReport.rich(), folder, Language.EN);

    assertTrue(Files.exists(folder.resolve("report.json")));
    assertArrayEquals(
        HtmlReport.write(SampleReport.rich(), Language.EN),
        Files.readAllBytes(folder.resolve("report.html")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRunOfTheDemoStaysOneHoweverOftenItIsRead(boolean demonstration, @TempDir Path folder)
      throws Exception {
    RunFolder run = RunFolder.create(folder.resolve("run"));
    Instant at = Instant.parse("2026-11-24T06:00:00Z");
    run.save(
        new Manifest(
            Manifest.SCHEMA,
            "https://portal.invalid/",
            at,
            at,
            CaptureEnd.whole(),
            -1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            demonstration));
    MasterData master = OwnSide.company(new OwnSide());

    CompareRun read = new CompareRun(run, new ProfileReader().defaultProfile(), Optional.empty());

    assertEquals(demonstration, read.read().demonstration());
    assertEquals(demonstration, read.compared(master).demonstration());
  }
}
