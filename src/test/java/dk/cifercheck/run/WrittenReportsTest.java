package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.report.SampleReport;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
