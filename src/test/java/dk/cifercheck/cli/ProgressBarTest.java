package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.portal.Progress.Step;
import dk.cifercheck.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {
  private final StringWriter drawn = new StringWriter();

  private ProgressBar bar(int columns, Language language) {
    return new ProgressBar(new PrintWriter(drawn, true), new ProgressLine(columns), language);
  }

  /** What the line shows in the end: each carriage return goes back to its beginning. */
  private String shown() {
    String last = drawn.toString();
    last = last.substring(last.lastIndexOf('\n') + 1);
    StringBuilder line = new StringBuilder();
    for (String part : last.split("\r", -1)) {
      line.replace(0, Math.min(line.length(), part.length()), part);
    }
    return line.toString().stripTrailing();
  }

  @Test
  void itTellsHowManyRegistrationsAreReadAndWhichTabIsOpen() {
    ProgressBar bar = bar(80, Language.EN);

    bar.registration(3, 4, "CDNK17012309120021");
    bar.tab("Production-related information");

    assertEquals(
        "[##########..........] 2 of 4 read: CDNK17012309120021, Production-related in..", shown());
  }

  @Test
  void itSpeaksDanishToo() {
    ProgressBar bar = bar(80, Language.DA);

    bar.registration(1, 12, "CGRL18012205110001");

    assertEquals("[....................] 0 af 12 læst: CGRL18012205110001", shown());
  }

  @Test
  void aListOfUnknownLengthHasAnEmptyBar() {
    ProgressBar bar = bar(80, Language.EN);

    bar.registration(7, 0, "CDNK17012309120021");

    assertEquals("[....................] 6 read: CDNK17012309120021", shown());
  }

  @Test
  void itIsFullWhenAllIsReadAndGoneWhenItIsClosed() {
    ProgressBar bar = bar(80, Language.EN);
    bar.registration(2, 2, "CDNK17012309120021");
    bar.step(Step.LOGGING_OUT);
    assertEquals("[####################] Logging out ...", shown());

    bar.close();
    bar.close();

    assertEquals("", shown());
    assertTrue(drawn.toString().endsWith("\r"));
    assertFalse(drawn.toString().contains("\n"));
  }

  @Test
  void aShorterLineLeavesNothingOfTheLongerOne() {
    ProgressBar bar = bar(80, Language.EN);
    bar.registration(1, 1, "CDNK17012309120021");
    bar.tab("Production-related information");
    bar.tab("X");

    assertEquals("[....................] 0 of 1 read: CDNK17012309120021, X", shown());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 20, 40, 49, 50, 51, 80, 200})
  void itIsNeverAsWideAsTheTerminal(int columns) {
    ProgressBar bar = bar(columns, Language.EN);
    bar.step(Step.OPENING_PORTAL);
    bar.registration(3, 40, "CDNK17012309120021");
    bar.tab("企业基本信息 ".repeat(20));
    bar.close();

    for (String part : drawn.toString().split("\r", -1)) {
      assertTrue(ProgressLine.columnsOf(part) < Math.max(1, columns), columns + ": " + part);
    }
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "æøå, 3", "企业, 4", "e\u0301, 1", "한국, 4", "𠀀, 2"})
  void wideCharactersCountTwiceAndMarksNotAtAll(String text, int columns) {
    assertEquals(columns, ProgressLine.columnsOf(text));
  }

  @Test
  void whatThePortalSaysCannotSteerTheTerminal() {
    ProgressBar bar = bar(80, Language.EN);

    bar.registration(1, 1, "A\u001b[2J\r\nB\u202e");
    bar.tab("C\u001b]8;;x\u0007");

    assertEquals(
        List.of(), drawn.toString().chars().filter(c -> c < ' ' && c != '\r').boxed().toList());
    assertTrue(shown().endsWith("A[2JB, C]8;;x"), shown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOGGING_IN", "CHANGING_PASSWORD", "WAITING_FOR_PERSON"})
  void whereAPersonMayBeAskedTheLineIsFreeForTheAnswer(String step) {
    ProgressBar bar = bar(80, Language.EN);
    bar.step(Step.OPENING_PORTAL);

    bar.step(Step.valueOf(step));

    assertEquals("", shown());
    assertTrue(drawn.toString().endsWith("..." + System.lineSeparator()));
  }

  @Test
  void noColourIsEverUsed() {
    ProgressBar bar = bar(80, Language.EN);
    for (Step step : Step.values()) {
      bar.step(step);
    }
    bar.close();

    assertEquals(-1, drawn.toString().indexOf('\u001b'));
  }
}
