package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.Box;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
  @Test
  void aPlaceReachesFromTheLabelToTheEndOfItsValue() {
    Document page =
        Jsoup.parse(
            "<label data-cc-box='10 20 100 15'>Name</label>"
                + "<div><span data-cc-box='150 18 60 20'>A</span><b data-cc-box='220 18 40 30'>B</b></div>");

    assertEquals(
        Optional.of(new Box(10, 18, 250, 30)),
        Outline.of(first(page, "label"), List.of(first(page, "div"))));
  }

  @Test
  void whereThePictureDoesNotShowTheValueThereIsNoPlace() {
    Document page = Jsoup.parse("<label data-cc-box='10 20 100 15'>Name</label><div>A</div>");

    assertEquals(Optional.empty(), Outline.of(first(page, "label"), List.of(first(page, "div"))));
  }

  @Test
  void wordsWithoutAnElementAreWhereTheOneAroundThemIs() {
    Document page =
        Jsoup.parse("<p data-cc-box='0 0 300 20'><b data-cc-box='0 0 50 20'>Name</b> Nordlys</p>");
    Element label = first(page, "b");

    assertEquals(
        Optional.of(new Box(0, 0, 300, 20)), Outline.of(label, List.of(label.nextSibling())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 2 3", "1 2 0 4", "-1 2 3 4", "1 2 3 999999", "a b c d", "1 2 3 4 5"})
  void whatIsNoPlaceIsNone(String written) {
    Document page = Jsoup.parse("<p>words</p>");
    first(page, "p").attr("data-cc-box", written);

    assertEquals(Optional.empty(), Outline.of(first(page, "p")));
  }

  private static Element first(Document page, String name) {
    return page.expectFirst(name);
  }
}
