package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a tab that was opened holds what it held before it was. */
class SameTabTest {
  private static final String NUMBER = "CDNK01022205030001";
  private static final OverviewRow ROW =
      new OverviewRow(NUMBER, NUMBER, "DK 1", "0102", Optional.empty(), List.of());
  private static final String HELD =
      "<label>Receipt</label><input value='R-1'><label>Note</label><input>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<label>Receipt</label><input value='R-1'><label>Note</label><input> | true",
        "<label>Receipt</label><input value='R-1' data-cc-ref='77'><label>Note</label><input>|"
            + " true",
        "<label>Receipt</label><input value='R-1'><label>Note</label><input value='n'> | false",
        "<label>Receipt</label><input value=''><label>Note</label><input> | false",
        "<label>Receipt</label><input value='R-1'><label>Note</label><input><p>Loading</p> | false",
        "'' | false"
      })
  void onlyTheSameTextsAndValuesAreTheSame(String afterwards, boolean isSame) {
    assertEquals(isSame, tab(afterwards, "").holdsTheSame(tab(HELD, " data-cc-hidden=''")));
  }

  private static DetailTab tab(String content, String hidden) {
    String body =
        "<ul class='nav-tabs'><li class='active'><a data-cc-ref='1' href='#a'>Basic"
            + " information</a></li><li><a data-cc-ref='2' href='#b'>Institution's receipt</a></li>"
            + "</ul><div id='a'><label>China registration number</label><p>"
            + NUMBER
            + "</p></div><div id='b'"
            + hidden
            + ">"
            + content
            + "</div>";
    return new Details(Pages.scene(body))
        .find(ROW)
        .orElseThrow()
        .findTab("Institution's receipt")
        .orElseThrow();
  }
}
