package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowOptionTest {
  @TempDir private Path folder;

  @Test
  void theCommandToFollowWithHasTheSameOptionsButForTheFolderInUse() {
    assertEquals(
        "cifer-check check --master \"my company.xlsx\" --user=NAME --lang da --follow",
        FollowOption.asCommand(
            List.of(
                "check",
                "--master",
                "my company.xlsx",
                "--headless",
                "--out",
                "run-1",
                "--user=NAME",
                "--resume=run-0",
                "--lang",
                "da")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://portal.invalid/ | --headless | en | so --headless cannot go with it",
        "https://portal.invalid/ | --headless | da | Udelad --headless.",
        "https://portal.invalid/ | --headed   | en | there is no display here",
        "http://127.0.0.1:9/     | --headed   | en | there is no display here",
        "http://127.0.0.1:9/     | --headed   | da | her er ingen skærm"
      })
  void whereNobodyCouldSeeTheBrowserNothingIsStarted(
      String portal, String how, String language, String said) {
    ProgramCall call =
        ProgramCall.run(
            "",
            Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()),
            "capture",
            "--follow",
            how,
            "--portal",
            portal,
            "--user",
            "somebody",
            "--lang",
            language,
            "--out",
            folder.resolve("run").toString());

    assertEquals(2, call.exit(), call.err());
    assertTrue(call.err().replaceAll("\\s+", " ").contains(said), call.err());
  }
}
