package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {
  private static final Path FOLDER = Path.of("cifer-runs", "1");

  @Test
  void aCleanAccountIsSaidInAFewLines() {
    assertEquals(
        """
        Checked https://portal.example/ as of 2026-11-23 (rules: China's Decree 280).
        Read 1 of 1 registrations, 2 of 2 tabs.

        2 requests from pages of the portal were stopped. Nothing was changed on the portal; it may be a
        limit of this program. The report names them.

        Result: all right
        Read the report: %s
        """
            .formatted(FOLDER.resolve("report.html")),
        say(SampleReport.clean(), Language.EN, 100));
    assertTrue(say(SampleReport.clean(), Language.DA, 100).contains("\nResultat: alt i orden\n"));
  }

  @Test
  void whatIsWrongStandsThereWithBothValuesTheMostUrgentFirst() {
    String said = say(SampleReport.rich(), Language.EN, 400);

    assertTrue(
        said.contains(
            "The address of the production site is \"Havnegade 21, 9850 Hirtshals, Denmark\" on the"
                + " portal, but \"Havnegade 12, 9850 Hirtshals, Denmark\" in the master data; a"
                + " post code, house number, floor or door is another one."),
        said);
    assertTrue(said.lastIndexOf("[act]") < said.indexOf("[check]"), said);
    assertTrue(
        said.contains("Write to International Handel before you apply for a change: 16@fvst.dk."),
        said);
    assertTrue(said.contains("Result: not finished (not everything could be read)"), said);
    assertTrue(said.contains(FOLDER.toString()), said);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (Language language : Language.values()) {
      for (int width : new int[] {40, 60}) {
        say(SampleReport.rich(), language, width)
            .lines()
            .forEach(line -> assertTrue(line.length() <= width, line));
      }
    }
  }

  @Test
  void nothingFromThePortalSteersTheTerminal() {
    String said = say(SampleReport.hostile("A\u001B[2J\u202EB\rC\u0085"), Language.EN, 100);

    assertFalse(said.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), said);
    assertFalse(said.contains("\u202E"), said);
    assertTrue(said.contains("A\\u001B[2J\\u202EB\\u000DC\\u0085"), said);
  }

  @Test
  void aVeryLongValueDoesNotFillTheTerminal() {
    String said = say(SampleReport.hostile("x".repeat(40_000)), Language.EN, 100);

    assertTrue(said.length() < 3_000, "the summary has " + said.length() + " characters");
  }

  @Test
  void colourIsOnlyThereWhenAskedFor() {
    String plain = TerminalSummary.of(SampleReport.clean(), FOLDER, Language.EN, 80, false);
    String coloured = TerminalSummary.of(SampleReport.clean(), FOLDER, Language.EN, 80, true);

    assertFalse(plain.contains("\u001B"));
    assertTrue(coloured.contains("\u001B[1;32mall right\u001B[0m"));
  }

  private static String say(Report report, Language language, int width) {
    return TerminalSummary.of(report, FOLDER, language, width, false);
  }
}
